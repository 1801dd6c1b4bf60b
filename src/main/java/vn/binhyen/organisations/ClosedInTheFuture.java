package vn.binhyen.organisations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An organisation is closed when it has stopped working, not before. */
class ClosedInTheFuture extends ErrorResponseException {

    private final LocalDate day;

    ClosedInTheFuture(LocalDate day) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.day = day;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day)};
    }
}
