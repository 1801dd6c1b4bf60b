package vn.binhyen.directives;

import vn.binhyen.database.Scope;

/** On whose side somebody acts about an obligation. Persons are not shown. */
public enum Side {
    ORGANISATION,
    COMMUNE_DESK,
    OFFICE,
    SYSTEM,
    /** The organisation, by a link without an account. */
    LINK;

    static Side of(Scope scope, Addressee addressee) {
        if (scope.actor().startsWith("link:")) return LINK;
        if (scope.organisations().contains(addressee.organisationId())) return ORGANISATION;
        if (scope.provinces().contains(addressee.provinceId())) return OFFICE;
        return scope.everything() && scope.communes().isEmpty() ? SYSTEM : COMMUNE_DESK;
    }
}
