package vn.binhyen.accounts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A grant as it is typed; which of the three targets counts depends on the role. */
record GrantForm(
        UUID id,
        @NotNull @Nullable Role role,
        @Nullable Integer province,
        @Nullable String commune,
        @Nullable String organisation,
        @Nullable UUID chosen,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** The part of a name that organisations are searched by; empty where none was typed. */
    String organisationWords() {
        return organisation == null || organisationId() != null ? "" : organisation.strip();
    }

    static GrantForm empty(LocalDate today) {
        return new GrantForm(UUID.randomUUID(), null, null, null, null, null, today, null);
    }

    /** The organisation that was chosen among those found, or whose id, or the address of whose page, was pasted. */
    @Nullable
    UUID organisationId() {
        if (chosen != null) return chosen;
        var found = ID.matcher(organisation == null ? "" : organisation);
        return found.find() ? UUID.fromString(found.group()) : null;
    }
}
