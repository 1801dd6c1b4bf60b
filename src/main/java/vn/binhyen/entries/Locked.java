package vn.binhyen.entries;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The sheet's lock day is over; the sentence says which day that was and who can open it again. */
public class Locked extends ErrorResponseException {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final LocalDate lastDay;
    private final int workingDays;

    Locked(LocalDate lastDay, int workingDays) {
        super(HttpStatus.CONFLICT);
        this.lastDay = lastDay;
        this.workingDays = workingDays;
    }

    @Override
    public String getDetailMessageCode() {
        return "entries.refused.locked";
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return new Object[] {DAY.format(lastDay), workingDays};
    }
}
