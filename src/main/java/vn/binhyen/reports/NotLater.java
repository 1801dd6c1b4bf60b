package vn.binhyen.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** An edition holds from a day on that is later than that of the edition before it. */
class NotLater extends ErrorResponseException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final LocalDate latest;

    NotLater(LocalDate latest) {
        super(HttpStatus.CONFLICT);
        this.latest = latest;
    }

    @Override
    public String getDetailMessageCode() {
        return "reports.definition.notLater";
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {DAY.format(latest)};
    }
}
