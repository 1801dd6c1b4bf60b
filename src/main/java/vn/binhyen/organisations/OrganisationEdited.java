package vn.binhyen.organisations;

import vn.binhyen.audit.Audited;

/** The facts of an organisation were corrected. */
public record OrganisationEdited(OrganisationId organisation) implements Audited {

    @Override
    public String act() {
        return "organisations.edit";
    }

    @Override
    public String subject() {
        return "organisations.organisation:" + organisation;
    }
}
