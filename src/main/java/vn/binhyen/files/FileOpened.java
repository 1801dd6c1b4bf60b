package vn.binhyen.files;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody was given the content of a file. */
public record FileOpened(FileId file, String sha256) implements Audited {
    @Override
    public String act() {
        return "files.open";
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
