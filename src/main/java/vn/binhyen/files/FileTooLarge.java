package vn.binhyen.files;

import org.springframework.http.HttpStatus;

/** Larger than {@link #LIMIT}. */
public final class FileTooLarge extends RefusedFile {
    /** In bytes: 20 MB. */
    public static final long LIMIT = 20L * 1024 * 1024;

    FileTooLarge() {
        super(HttpStatus.CONTENT_TOO_LARGE);
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {LIMIT / (1024 * 1024)};
    }
}
