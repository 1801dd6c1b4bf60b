package vn.binhyen.web;

import java.time.LocalDate;
import java.util.List;
import vn.binhyen.directives.DirectiveStanding;
import vn.binhyen.directives.LateInCommune;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.directives.Overview;
import vn.binhyen.organisations.RegistrySize;
import vn.binhyen.regulations.RenewalsDue;

/** How an area stands, for those who watch over it. */
record Watch(
        LocalDate today,
        Overview overview,
        List<DirectiveStanding> newest,
        List<LateInCommune> late,
        RegistrySize registry,
        Due due) {

    RenewalsDue renewals() {
        return due.renewals();
    }

    long pointsAtRisk() {
        return due.risk().points();
    }

    /** The communes where the most is late, as many as fit beside the other lists. */
    List<LateInCommune> worst() {
        return late.stream().limit(5).toList();
    }

    /** The first rows of a list, as many as a telephone shows before the next one; a link leads to them all. */
    static List<ObligationRow> top(List<ObligationRow> rows) {
        return rows.stream().limit(3).toList();
    }
}
