package vn.binhyen.invitations;

import org.jspecify.annotations.Nullable;

/** A code, typed or scanned from a sheet. */
record CodeForm(@Nullable String code) {

    String typed() {
        return code == null ? "" : code.strip();
    }
}
