package vn.binhyen.files;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** The office removed a content; its hash and the reason stay in the record. */
public record FileRemoved(FileId file, String sha256) implements Audited {
    @Override
    public String act() {
        return "files.remove";
    }

    @Override
    public String subject() {
        return "files.file:" + file;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("sha256", sha256);
    }
}
