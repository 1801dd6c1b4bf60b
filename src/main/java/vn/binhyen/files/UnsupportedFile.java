package vn.binhyen.files;

import org.springframework.http.HttpStatus;

/** Its content is none of PDF, JPG, PNG, DOCX, XLSX, whatever its name says. */
public final class UnsupportedFile extends RefusedFile {
    UnsupportedFile() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
