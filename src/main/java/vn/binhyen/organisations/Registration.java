package vn.binhyen.organisations;

/** A new organisation as it is to be entered; its id is chosen by whoever enters it, so that a second try changes nothing. */
public record Registration(OrganisationId id, OrganisationFacts facts, Provenance provenance) {}
