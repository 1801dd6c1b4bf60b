package vn.binhyen.issuances;

import org.jspecify.annotations.Nullable;
import vn.binhyen.pages.Typed;

/** A code as somebody typed it. */
record LookUpForm(@Nullable String code) {

    LookUpForm {
        code = Typed.filled(code);
    }
}
