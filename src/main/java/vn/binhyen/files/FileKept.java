package vn.binhyen.files;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** A file was attached to a record. */
public record FileKept(FileId file, FileOwner owner, ContentKind kind, long size, String sha256) implements Audited {
    @Override
    public String act() {
        return "files.keep";
    }

    @Override
    public String subject() {
        return "files.file:" + file;
    }

    @Override
    public Map<String, Object> details() {
        var of = owner.kind() + ":" + owner.id();
        return Map.of("owner", of, "kind", kind.name(), "size", size, "sha256", sha256);
    }
}
