package vn.binhyen.reviews;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A new sheet begins after the one before it: what was rated by a sheet stays rated by it. */
class SheetNotLater extends ErrorResponseException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final LocalDate latest;

    SheetNotLater(LocalDate latest) {
        super(HttpStatus.CONFLICT);
        this.latest = latest;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {DAY.format(latest)};
    }
}
