package vn.binhyen.invitations;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.accounts.NewPasswordForm;
import vn.binhyen.accounts.SignInName;

/** What somebody types who makes an account with a code. */
record JoinForm(
        @Nullable String code,

        @NotNull @Pattern(regexp = SignInName.PATTERN) @Nullable
        String signInName,

        @Nullable String password,
        @Nullable String passwordAgain) {

    static JoinForm of(String code) {
        return new JoinForm(code, null, null, null);
    }

    String typedCode() {
        return code == null ? "" : code.strip();
    }

    void check(Errors errors, String organisation) {
        var name = signInName == null ? "" : signInName;
        new NewPasswordForm(null, password, passwordAgain).check(errors, name, organisation);
    }

    SignInName name() {
        return new SignInName(signInName == null ? "" : signInName);
    }

    String chosen() {
        return password == null ? "" : password;
    }
}
