package vn.binhyen.accounts;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.database.Folding;

/** Which accounts to list: part of a name, a role held today, and after which account. */
record AccountFilter(
        @Nullable String text,
        @Nullable Role role,
        @Nullable UUID after) {

    String foldedText() {
        return text == null
                ? ""
                : Folding.fold(text).replace("\\", "").replace("%", "\\%").replace("_", "\\_");
    }

    boolean isEmpty() {
        return (text == null || text.isBlank()) && role == null;
    }

    /** The address of the page after an account, or of the first one. */
    String urlAfter(@Nullable AccountId last) {
        return UriComponentsBuilder.fromPath("/accounts")
                .queryParamIfPresent("text", Optional.ofNullable(text))
                .queryParamIfPresent("role", Optional.ofNullable(role))
                .queryParamIfPresent("after", Optional.ofNullable(last))
                .encode()
                .build()
                .toUriString();
    }
}
