package vn.binhyen.accounts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an access token is to be for, what it may do, and until when. */
record TokenWish(UUID id, String name, Set<Permission> permissions, LocalDate until) {

    TokenWish {
        permissions = Set.copyOf(permissions);
    }

    /** What stands against it, for a person who may offer so much and has so many tokens that work. */
    Optional<Flaw> flaw(Set<Permission> offered, long working, LocalDate today) {
        if (permissions.isEmpty()) return Optional.of(Flaw.NOTHING);
        if (!offered.containsAll(permissions)) return Optional.of(Flaw.WIDER);
        if (until.isBefore(today)) return Optional.of(Flaw.PAST);
        if (until.isAfter(AccessToken.latest(today))) return Optional.of(Flaw.LONG);
        return working < AccessToken.MOST ? Optional.empty() : Optional.of(Flaw.MANY);
    }

    /** Why a token is not made, and at which field a form says so. */
    enum Flaw {
        NOTHING("permissions"),
        WIDER("permissions"),
        PAST("until"),
        LONG("until"),
        MANY("name");

        private final String field;

        Flaw(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }
}
