package vn.binhyen.organisations;

import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says whether two namesakes may be at one place though their addresses are written differently. */
final class SamePlace {

    private static final Pattern HOUSE = Pattern.compile("\\d+[a-z]?");
    /** About a hundred metres in Viet Nam. */
    private static final double NEAR = 0.001;

    private SamePlace() {}

    /** Near one another on the map; or, where that is not known, of the same house number. No code of theirs may differ. */
    static boolean mayBe(OrganisationFacts one, OrganisationFacts other) {
        if (!ListEntry.mayBeOne(one.codes(), "", other.codes(), "")) return false;
        var near = near(one.place(), other.place());
        return near == null ? Objects.equals(house(one), house(other)) : near;
    }

    private static @Nullable Boolean near(Place one, Place other) {
        if (one.longitude() == null || one.latitude() == null) return null;
        if (other.longitude() == null || other.latitude() == null) return null;
        return Math.abs(one.longitude() - other.longitude()) < NEAR
                && Math.abs(one.latitude() - other.latitude()) < NEAR;
    }

    private static @Nullable String house(OrganisationFacts facts) {
        var number = HOUSE.matcher(ListEntry.address(facts));
        return number.find() ? number.group() : null;
    }
}
