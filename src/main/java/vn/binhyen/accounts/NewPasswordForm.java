package vn.binhyen.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A new password, typed twice; on one's own page after the old one. */
public record NewPasswordForm(
        @Nullable String oldPassword,
        @Nullable String password,
        @Nullable String passwordAgain) {

    static NewPasswordForm empty() {
        return new NewPasswordForm(null, null, null);
    }

    public String chosen() {
        return password == null ? "" : password;
    }

    /** Rejects a password that breaks the rules or was not typed twice alike; it may not be one of the names. */
    public void check(Errors errors, String... names) {
        PasswordRules.problem(chosen(), names)
                .ifPresent(problem -> errors.rejectValue("password", "accounts.password.problem." + problem));
        if (!errors.hasErrors() && !chosen().equals(passwordAgain)) {
            errors.rejectValue("passwordAgain", "accounts.password.problem.again");
        }
    }
}
