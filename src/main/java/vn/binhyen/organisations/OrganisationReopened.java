package vn.binhyen.organisations;

import vn.binhyen.audit.Audited;

/** A closed organisation works again. */
public record OrganisationReopened(OrganisationId organisation) implements Audited {

    @Override
    public String act() {
        return "organisations.reopen";
    }

    @Override
    public String subject() {
        return "organisations.organisation:" + organisation;
    }
}
