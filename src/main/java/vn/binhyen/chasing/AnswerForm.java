package vn.binhyen.chasing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.directives.Attachment;
import vn.binhyen.directives.Result;

/** What somebody types who answers by a link. */
record AnswerForm(
        @Nullable UUID form,
        @Nullable Integer edition,
        @Nullable String progress,
        @Nullable BigDecimal number,
        @Nullable LocalDate day,
        @Nullable String note,
        @Nullable List<MultipartFile> files) {

    UUID id() {
        return form == null ? UUID.randomUUID() : form;
    }

    /** An edition that was never there, if none was read. */
    int seenEdition() {
        return edition == null ? -1 : edition;
    }

    Result result() {
        return new Result(number, day, List.of(), note == null || note.isBlank() ? null : note.strip());
    }

    /** A file field left empty sends an empty part. */
    List<Attachment> attachments() {
        if (files == null) return List.of();
        return files.stream()
                .filter(part -> !part.isEmpty())
                .map(part -> new Attachment(Objects.requireNonNullElse(part.getOriginalFilename(), ""), part))
                .toList();
    }
}
