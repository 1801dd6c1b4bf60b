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
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate until) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static GrantForm empty(LocalDate today) {
        return new GrantForm(UUID.randomUUID(), null, null, null, null, today, null);
    }

    /** The organisation's id out of what was pasted: the id, or the address of its page. */
    @Nullable
    UUID organisationId() {
        var found = ID.matcher(organisation == null ? "" : organisation);
        return found.find() ? UUID.fromString(found.group()) : null;
    }
}
