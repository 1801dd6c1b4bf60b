package vn.binhyen.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the first administrator fills in. */
record FirstAdministratorForm(
        @NotNull @Pattern(regexp = SignInName.PATTERN) @Nullable
        String signInName,

        @NotBlank @Size(max = 120) @Nullable String displayName,
        @Nullable String password,
        @Nullable String passwordAgain) {

    static FirstAdministratorForm empty() {
        return new FirstAdministratorForm(null, null, null, null);
    }

    void check(Errors errors) {
        new NewPasswordForm(null, password, passwordAgain).check(errors, text(signInName), text(displayName));
    }

    SignInName name() {
        return new SignInName(text(signInName));
    }

    String chosen() {
        return password == null ? "" : password;
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
