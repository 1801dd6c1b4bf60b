package vn.binhyen.reports;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A report cannot be treated so as it stands. */
public class ReportRefused extends ErrorResponseException {

    private final Why why;

    enum Why {
        NOT_OVER,
        SENT,
        NOT_SENT,
        NOT_APPROVED,
        OWN,
        CHANGED,
        WRITTEN,
        MERGED,
        ISSUED
    }

    ReportRefused(Why why) {
        super(HttpStatus.CONFLICT);
        this.why = why;
    }

    @Override
    public String getDetailMessageCode() {
        return "reports.refused." + why;
    }
}
