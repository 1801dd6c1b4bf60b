package vn.binhyen.accounts;

import java.util.Optional;
import java.util.UUID;

/** Tells accounts, which may not ask organisations, what an organisation is called; a bean of the organisations. */
public interface GrantTargets {

    Optional<String> nameOf(UUID organisation);
}
