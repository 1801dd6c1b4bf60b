package vn.binhyen.files;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/**
 * A file that cannot be taken in. A form may catch it and show its sentence at the field: {@link #getDetailMessageCode()}
 * with {@link #getDetailMessageArguments()}; uncaught it answers 422, or 413 for a file that is too large.
 */
public abstract sealed class RefusedFile extends ErrorResponseException
        permits DamagedFile, FileTooLarge, MacroInside, UnsafeZip, UnsupportedFile {

    RefusedFile(HttpStatus status) {
        super(status);
    }
}
