package vn.binhyen.accounts;

import java.util.List;

/** Path patterns that a module opens to people who are not signed in; declared as a bean. */
public record PublicPaths(List<String> patterns) {

    public PublicPaths(String... patterns) {
        this(List.of(patterns));
    }
}
