package vn.binhyen.accounts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells accounts, which may not ask organisations, what an organisation is called; a bean of the organisations. */
public interface GrantTargets {

    Optional<String> nameOf(UUID organisation);

    /** Open organisations whose name contains the words, accents and case aside, by name. */
    List<Target> named(String words, int limit);

    /** An organisation that can be chosen; where it is tells it from others of the same name. */
    record Target(UUID id, String name, @Nullable String commune) {}
}
