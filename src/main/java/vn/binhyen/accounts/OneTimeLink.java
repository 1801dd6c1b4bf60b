package vn.binhyen.accounts;

import org.jspecify.annotations.Nullable;

/** A link that works once: what for, and for whose account. */
record OneTimeLink(Purpose purpose, @Nullable AccountId account) {

    /** What a link is for, and where it leads. */
    enum Purpose {
        FIRST_ADMINISTRATOR("/first-administrator/", 1),
        PASSWORD_RESET("/password-reset/", 1),
        INVITATION("/invitations/", 14);

        private final String path;
        private final int days;

        Purpose(String path, int days) {
            this.path = path;
            this.days = days;
        }

        String path(String token) {
            return path + token;
        }

        int days() {
            return days;
        }
    }
}
