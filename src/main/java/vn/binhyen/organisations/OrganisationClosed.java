package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.Map;
import vn.binhyen.audit.Audited;

/** An organisation stopped working on a day. */
public record OrganisationClosed(OrganisationId organisation, LocalDate day) implements Audited {

    @Override
    public String act() {
        return "organisations.close";
    }

    @Override
    public String subject() {
        return "organisations.organisation:" + organisation;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("day", day.toString());
    }
}
