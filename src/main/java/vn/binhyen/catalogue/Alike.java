package vn.binhyen.catalogue;

/**
 * A model like another: how alike, whether its text stands word for word in the other though somebody else's, and whether
 * the viewer may read it whole.
 */
record Alike(KnownModel model, double likeness, boolean copied, boolean readable) {}
