package vn.binhyen.organisations;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** One row of a list, read: its number, what was typed, and the facts where nothing blocks. */
record ListEntry(int number, Typed typed, @Nullable OrganisationFacts facts) {

    OrganisationFacts sound() {
        return Objects.requireNonNull(facts);
    }

    boolean isSound() {
        return facts != null && typed.isSound();
    }

    /** What names an organisation that has no code: its folded name and where it is. */
    static String naturalKey(OrganisationFacts facts) {
        var place = facts.place();
        return Folding.fold(facts.name()) + '|' + place.provinceId() + '|' + place.communeId();
    }

    static String address(OrganisationFacts facts) {
        return facts.place().address() == null ? "" : Folding.fold(facts.place().address());
    }

    /** Whether two that bear the same name may be one: no code and no address of theirs differs. */
    static boolean mayBeOne(OrganisationFacts one, OrganisationFacts other) {
        return mayBeOne(one.codes(), address(one), other.codes(), address(other));
    }

    /** The same of their codes and folded addresses. */
    static boolean mayBeOne(Codes one, String oneAddress, Codes other, String otherAddress) {
        return agree(one.taxCode(), other.taxCode())
                && agree(one.ministryCode(), other.ministryCode())
                && agree(emptyIsNull(oneAddress), emptyIsNull(otherAddress));
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable String emptyIsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
