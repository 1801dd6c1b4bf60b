package vn.binhyen.directives;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stretch of a long list, and the rows beside which the stretches before and after it begin. */
public record ObligationPage(
        List<ObligationRow> rows,
        @Nullable Long previous,
        @Nullable Long next) {}
