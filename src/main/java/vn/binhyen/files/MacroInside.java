package vn.binhyen.files;

import org.springframework.http.HttpStatus;

/** A document or workbook that carries a program. */
public final class MacroInside extends RefusedFile {
    MacroInside() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
