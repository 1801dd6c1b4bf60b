package vn.binhyen.reorganisations;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Something was done since that only the changed map allows; the reorganisation can no longer be undone. */
class LaterActsDepend extends ErrorResponseException {

    private final transient List<Dependent> dependents;

    LaterActsDepend(List<Dependent> dependents) {
        super(HttpStatus.CONFLICT);
        this.dependents = List.copyOf(dependents);
    }

    List<Dependent> dependents() {
        return dependents;
    }
}
