package vn.binhyen.preventionmodels;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Somebody else saved this model or point after it was read. */
class ChangedMeanwhile extends ErrorResponseException {

    private ChangedMeanwhile() {
        super(HttpStatus.CONFLICT);
    }

    /** @param seen the version that was read; null: whoever writes did not say */
    static void check(@Nullable Integer seen, @Nullable Integer version) {
        if (seen != null && !seen.equals(version)) throw new ChangedMeanwhile();
    }
}
