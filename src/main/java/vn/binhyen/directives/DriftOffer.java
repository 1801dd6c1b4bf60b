package vn.binhyen.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a directive's addressees differ from whom its tasks would select today.
 *
 * @param fresh how many obligations those who came since would get
 * @param freshNames some of them
 * @param closed how many obligations those have to do who closed
 * @param left how many those have to do whom the tasks do not select any more
 */
public record DriftOffer(
        long fresh, List<Named> freshNames, long closed, List<Named> closedNames, long left, List<Named> leftNames) {

    static final DriftOffer NONE = new DriftOffer(0, List.of(), 0, List.of(), 0, List.of());

    /** An organisation by name and place. */
    public record Named(String name, @Nullable String commune) {}

    public boolean isNone() {
        return fresh == 0 && closed == 0 && left == 0;
    }
}
