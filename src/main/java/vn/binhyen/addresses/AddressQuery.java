package vn.binhyen.addresses;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The address that somebody asks for. */
record AddressQuery(
        @Size(max = AddressQuery.LONGEST) @Nullable String q) {

    static final int LONGEST = 300;

    boolean isEmpty() {
        return q == null || q.isBlank();
    }

    String words() {
        return q == null ? "" : q.strip();
    }
}
