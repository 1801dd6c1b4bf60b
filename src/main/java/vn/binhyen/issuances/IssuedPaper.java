package vn.binhyen.issuances;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was issued: its code as printed, its hash, where its content is kept, and what replaced it. */
public record IssuedPaper(
        UUID id,
        UUID entryId,
        String code,
        String sha256,
        UUID fileId,
        LocalDate issuedOn,
        @Nullable LocalDate replacedOn,
        @Nullable UUID replacedBy) {}
