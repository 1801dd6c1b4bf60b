package vn.binhyen.catalogue;

/** What is known of a model's effect. There is no verdict yet, and none is invented. */
public enum Evidence {
    NONE
}
