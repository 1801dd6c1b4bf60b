package vn.binhyen.directives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an organisation delivers: what its task asks for, with evidence and a note if it likes. */
public record Result(
        @Nullable BigDecimal number,
        @Nullable LocalDate day,
        List<UUID> files,
        @Nullable String note) {

    public Result {
        files = List.copyOf(files);
    }

    public static Result ticked(@Nullable String note) {
        return new Result(null, null, List.of(), note);
    }
}
