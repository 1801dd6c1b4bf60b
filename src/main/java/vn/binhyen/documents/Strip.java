package vn.binhyen.documents;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a page over its whole width that no page's end can divide: how much is left free above it (not on top of
 * a page), how high it is, and whether it stands on the page of what follows. Lengths are in points.
 */
record Strip(
        double above,
        double height,
        boolean withNext,
        Painter painter,
        @Nullable Strip head) {

    /** Draws at a place measured from the sheet's upper left corner. */
    @FunctionalInterface
    interface Painter {
        void paint(Ink ink, double left, double top) throws IOException;
    }

    static Strip of(double above, double height, boolean withNext, Painter painter) {
        return new Strip(above, height, withNext, painter, null);
    }

    Strip under(Strip head) {
        return new Strip(above, height, withNext, painter, head);
    }

    Strip withNext(boolean stays) {
        return new Strip(above, height, stays, painter, head);
    }

    static double height(List<Strip> strips) {
        double height = 0;
        for (var strip : strips) height += strip.above() + strip.height();
        return height;
    }

    /** Strips below each other, as they stand in a cell. */
    static void paint(List<Strip> strips, Ink ink, double left, double top) throws IOException {
        double at = top;
        for (var strip : strips) {
            at += strip.above();
            strip.painter().paint(ink, left, at);
            at += strip.height();
        }
    }
}
