package vn.binhyen.pages;

/** A principal that has a name for people to read beside the one it signs in with. */
public interface Named {

    String displayName();
}
