package vn.binhyen.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secret with which a program acts as a person; the secret itself is known to nobody but its holder. */
record AccessToken(
        UUID id,
        AccountId account,
        String name,
        Set<Permission> permissions,
        Instant madeAt,
        LocalDate until,
        @Nullable LocalDate lastUsedOn,
        @Nullable Instant revokedAt) {

    /** By which it is recognised, by people and by scanners for leaked secrets. */
    static final String PREFIX = "byn_";

    /** What no program may do in a person's place: open doors for others. */
    private static final Set<Permission> NEVER = EnumSet.of(
            Permission.MANAGE_ACCOUNTS, Permission.ADMINISTER, Permission.CONNECT_PROGRAMS, Permission.REORGANISE);

    static final int MOST = 20;
    static final int YEARS = 1;

    static String freshSecret() {
        return PREFIX + Tokens.fresh();
    }

    /** Those of a viewer's permissions that a token may carry. */
    static Set<Permission> offered(Viewer viewer) {
        var offered = EnumSet.noneOf(Permission.class);
        offered.addAll(viewer.permissions());
        offered.removeAll(NEVER);
        return offered;
    }

    static LocalDate latest(LocalDate today) {
        return today.plusYears(YEARS);
    }

    boolean worksOn(LocalDate day) {
        return revokedAt == null && !day.isAfter(until);
    }

    /** Why it does not work on the day, as the audit trail says it. */
    String reason(LocalDate day) {
        if (revokedAt != null) return "revoked";
        return day.isAfter(until) ? "expired" : "disabled";
    }
}
