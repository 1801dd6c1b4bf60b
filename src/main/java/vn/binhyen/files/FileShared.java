package vn.binhyen.files;

import vn.binhyen.audit.Audited;

/** A file became readable by everybody who is signed in, as the text of an issued document is. */
public record FileShared(FileId file) implements Audited {
    @Override
    public String act() {
        return "files.share";
    }

    @Override
    public String subject() {
        return "files.file:" + file;
    }
}
