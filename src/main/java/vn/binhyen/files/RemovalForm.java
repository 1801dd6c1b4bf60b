package vn.binhyen.files;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a content is removed. */
record RemovalForm(@NotBlank @Size(max = 500) @Nullable String reason) {

    String given() {
        return reason == null ? "" : reason;
    }
}
