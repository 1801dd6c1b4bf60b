package vn.binhyen.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A new edition begins after the one before it: what was counted by a definition stays counted by it. */
class NotLater extends ErrorResponseException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final LocalDate latest;

    NotLater(LocalDate latest) {
        super(HttpStatus.CONFLICT);
        this.latest = latest;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {DAY.format(latest)};
    }
}
