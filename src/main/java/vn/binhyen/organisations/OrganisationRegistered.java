package vn.binhyen.organisations;

import vn.binhyen.audit.Audited;

/** An organisation was entered in the registry. */
public record OrganisationRegistered(OrganisationId organisation) implements Audited {

    @Override
    public String act() {
        return "organisations.register";
    }

    @Override
    public String subject() {
        return "organisations.organisation:" + organisation;
    }
}
