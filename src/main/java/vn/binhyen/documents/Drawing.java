package vn.binhyen.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of areas, lines and short words in black and greys. Whoever cannot see it hears its description, and the table below it says
 * the same.
 *
 * @param title above it; null where it belongs to what stands before it
 * @param width in units of its own, as all lengths are; the place (0, 0) is at the upper left
 * @param unit in points; smaller where there is less room
 */
public record Drawing(
        @Nullable String title, String description, int width, int height, double unit, List<Piece> pieces) {

    public Drawing {
        pieces = List.copyOf(pieces);
    }

    /** Something that is drawn. */
    public sealed interface Piece {}

    /**
     * Something filled within a thin line.
     *
     * @param outline the data of an SVG path that knows M, l and z
     * @param level from 1, the lightest, to 5, the darkest; 0: hatched, for what is not known
     */
    public record Area(String outline, int level) implements Piece {

        public Area {
            if (level < 0 || level > 5) throw new IllegalArgumentException("A level from 0 to 5, not " + level);
        }

        public static Area box(int left, int top, int width, int height, int level) {
            return new Area("M%d %dl%d 0 0 %d %d 0z".formatted(left, top, width, height, -width), level);
        }
    }

    /** A thin line. */
    public record Line(int fromLeft, int fromTop, int toLeft, int toTop) implements Piece {}

    /** A few words on a line that stands at a place. */
    public record Words(String text, int left, int base, double size, boolean inTheMiddle) implements Piece {}
}
