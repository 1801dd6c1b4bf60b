package vn.binhyen.accounts;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.accounts.Role.Target;

/** A role for one province, commune or organisation, from a day on and up to and including another, if it ends. */
public record Grant(
        Role role,
        @Nullable Integer provinceId,
        @Nullable Integer communeId,
        @Nullable UUID organisationId,
        LocalDate from,
        @Nullable LocalDate until) {

    public Grant {
        boolean bound = (provinceId != null) == (role.target() == Target.PROVINCE)
                && (communeId != null) == (role.target() == Target.COMMUNE)
                && (organisationId != null) == (role.target() == Target.ORGANISATION);
        if (!bound) throw new IllegalArgumentException(role + " is granted for " + role.target());
        if (until != null && until.isBefore(from)) throw new IllegalArgumentException("A grant ends before it begins");
    }

    public static Grant office(int province, LocalDate from) {
        return new Grant(Role.OFFICE, province, null, null, from, null);
    }

    public static Grant leader(int province, LocalDate from) {
        return new Grant(Role.LEADER, province, null, null, from, null);
    }

    public static Grant observer(int province, LocalDate from) {
        return new Grant(Role.OBSERVER, province, null, null, from, null);
    }

    public static Grant communeDesk(int commune, LocalDate from) {
        return new Grant(Role.COMMUNE_DESK, null, commune, null, from, null);
    }

    public static Grant organisation(UUID organisation, LocalDate from) {
        return new Grant(Role.ORGANISATION, null, null, organisation, from, null);
    }

    public static Grant administrator(LocalDate from) {
        return new Grant(Role.ADMINISTRATOR, null, null, null, from, null);
    }

    public Grant until(LocalDate last) {
        return new Grant(role, provinceId, communeId, organisationId, from, last);
    }

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
