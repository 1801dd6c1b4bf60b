package vn.binhyen.catalogue;

import java.util.UUID;

/** A model of the register that another is like: its id, and its name and whose it is, which anybody may be told. */
public record NearCopy(UUID id, String name, String ownerName) {}
