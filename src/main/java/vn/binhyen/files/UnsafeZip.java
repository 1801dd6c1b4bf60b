package vn.binhyen.files;

import org.springframework.http.HttpStatus;

/** A DOCX or XLSX that would unpack to far more than any honest document: too many parts, too large, or packed too tightly. */
public final class UnsafeZip extends RefusedFile {
    UnsafeZip() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
