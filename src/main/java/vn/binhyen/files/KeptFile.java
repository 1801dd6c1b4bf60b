package vn.binhyen.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.FileLink;

/** What is known of an attachment, also after its content was removed; the size is in bytes. */
public record KeptFile(
        FileId id,
        String name,
        ContentKind kind,
        long size,
        String sha256,
        Instant keptAt,
        @Nullable Instant removedAt,
        @Nullable String removedReason) {

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** For the component {@code pages.files}; a removed content has no address and shows its reason. */
    public FileLink link() {
        return new FileLink(name, isRemoved() ? null : "/files/" + id, kind.name(), size, removedReason);
    }
}
