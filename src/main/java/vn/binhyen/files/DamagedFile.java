package vn.binhyen.files;

import org.springframework.http.HttpStatus;

/** It begins like one of the accepted kinds but breaks off or contradicts itself. */
public final class DamagedFile extends RefusedFile {
    DamagedFile() {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
