package vn.binhyen.catalogue;

/** A model of the register that another is like: its name and whose it is, which anybody may be told. */
public record NearCopy(String name, String ownerName) {}
