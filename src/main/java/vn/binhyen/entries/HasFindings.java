package vn.binhyen.entries;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The sheet cannot be submitted as it stands: a hard rule is broken, or what stands out is not explained. */
public class HasFindings extends ErrorResponseException {

    private final transient List<Finding> findings;

    HasFindings(List<Finding> findings) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.findings = findings;
    }

    public List<Finding> findings() {
        return findings;
    }
}
