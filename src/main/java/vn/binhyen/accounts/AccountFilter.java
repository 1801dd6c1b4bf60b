package vn.binhyen.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** Which accounts to list: part of a name, a role held today, and after which account. */
record AccountFilter(
        @Nullable String text, @Nullable Role role, @Nullable UUID after) {

    String foldedText() {
        return text == null ? "" : Folding.fold(text).replace("\\", "").replace("%", "\\%").replace("_", "\\_");
    }
}
