package vn.binhyen.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An access token to make. The id is made with the form, so that sending it twice makes one. */
record TokenForm(
        UUID id,
        @NotBlank @Size(max = 80) @Nullable String name,
        @Nullable Set<Permission> permissions,
        @NotNull @Nullable LocalDate until) {

    private static final int USUAL_DAYS = 90;

    TokenForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    static TokenForm empty(LocalDate today) {
        return new TokenForm(UUID.randomUUID(), null, Set.of(), today.plusDays(USUAL_DAYS));
    }

    Set<Permission> chosen() {
        return permissions == null ? Set.of() : permissions;
    }

    TokenWish wish() {
        return new TokenWish(id, Objects.requireNonNull(name).strip(), chosen(), Objects.requireNonNull(until));
    }

    void refuse(TokenWish.Flaw flaw, Errors errors) {
        errors.rejectValue(flaw.field(), "accounts.token.problem." + flaw);
    }
}
