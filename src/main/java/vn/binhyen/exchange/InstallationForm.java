package vn.binhyen.exchange;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An installation to trust. The id is made with the form, so that sending it twice makes one. */
record InstallationForm(
        UUID id,
        @NotBlank @Size(max = 120) @Nullable String name,
        @NotBlank @Nullable String tellsOf,
        @NotBlank @Nullable String publicKey,
        @NotNull @Nullable LocalDate from,
        @Nullable LocalDate until) {

    InstallationForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    static InstallationForm empty(LocalDate today) {
        return new InstallationForm(UUID.randomUUID(), null, null, null, today, null);
    }

    void check(Errors errors) {
        if (!errors.hasFieldErrors("publicKey") && !PublicKeys.isKey(key()))
            errors.rejectValue("publicKey", "exchange.installation.problem.key");
        if (from != null && until != null && until.isBefore(from))
            errors.rejectValue("until", "exchange.installation.problem.until");
    }

    Installation toInstallation(int province) {
        return new Installation(
                id,
                province,
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(tellsOf),
                key(),
                Objects.requireNonNull(from),
                until,
                null);
    }

    private String key() {
        return Objects.requireNonNullElse(publicKey, "").replaceAll("\\s", "");
    }
}
