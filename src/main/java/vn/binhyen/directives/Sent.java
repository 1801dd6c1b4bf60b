package vn.binhyen.directives;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Reads what a browser sent along with a form; a file field left empty sends an empty part. */
final class Sent {

    private Sent() {}

    static List<Attachment> attachments(@Nullable List<MultipartFile> parts) {
        if (parts == null) return List.of();
        return parts.stream()
                .filter(part -> !part.isEmpty())
                .map(Sent::attachment)
                .toList();
    }

    static Attachment attachment(MultipartFile part) {
        return new Attachment(Objects.requireNonNullElse(part.getOriginalFilename(), ""), part);
    }
}
