package vn.binhyen.files;

import java.util.UUID;

/** Names one attachment; two attachments of the same content have two. */
public record FileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
