package vn.binhyen.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.binhyen.directives.Coverage;

/** Reads what is asked of the viewer's organisations. */
@Component
class Askings {

    private final Coverage coverage;
    private final Clock clock;

    Askings(Coverage coverage, Clock clock) {
        this.coverage = coverage;
        this.clock = clock;
    }

    Asked now() {
        return new Asked(LocalDate.now(clock), coverage.ours());
    }
}
