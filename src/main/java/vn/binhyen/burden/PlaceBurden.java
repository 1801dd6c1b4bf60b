package vn.binhyen.burden;

import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.OrganisationKind;

/** What the organisations of one kind in one commune (null: not known) were asked, all of them together. */
public record PlaceBurden(
        @Nullable Integer communeId,
        @Nullable String commune,
        OrganisationKind kind,
        long organisations,
        long questions,
        long minutes,
        long unknown) {

    public Load load() {
        return new Load(questions, minutes, unknown);
    }

    /** Questions for each organisation that was asked anything. */
    public double each() {
        return organisations == 0 ? 0 : (double) questions / organisations;
    }
}
