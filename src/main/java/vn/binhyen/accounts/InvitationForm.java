package vn.binhyen.accounts;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody to invite. The id is made with the form, so that sending it twice invites once. */
record InvitationForm(
        UUID id,

        @NotNull @Pattern(regexp = SignInName.PATTERN) @Nullable
        String signInName,

        @NotBlank @Size(max = 120) @Nullable String displayName,
        @Email @Size(max = 254) @Nullable String email) {

    InvitationForm {
        id = Objects.requireNonNullElseGet(id, UUID::randomUUID);
    }

    static InvitationForm empty() {
        return new InvitationForm(UUID.randomUUID(), null, null, null);
    }

    NewAccount invited() {
        var address = email == null || email.isBlank() ? null : email.strip();
        var name = new SignInName(FirstAdministratorForm.text(signInName));
        return new NewAccount(new AccountId(id), name, FirstAdministratorForm.text(displayName), address, List.of());
    }
}
