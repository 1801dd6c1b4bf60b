package vn.binhyen.documents;

/** Where a reader can look up what was issued: a code to type, and the address that a telephone's camera follows. */
public record LookUp(String code, String address) {}
