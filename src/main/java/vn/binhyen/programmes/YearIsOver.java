package vn.binhyen.programmes;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.AtField;

/** The year is over for so long that its programme stays as it is. */
class YearIsOver extends ErrorResponseException implements AtField {

    private final LocalDate day;

    YearIsOver(LocalDate day) {
        super(HttpStatus.CONFLICT);
        this.day = day;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {Wording.of(java.util.Locale.of("vi")).day(day)};
    }

    @Override
    public String field() {
        return "year";
    }
}
