package vn.binhyen.preventionmodels;

/** Who says that a model has reached a stage: its owner (or desk and office for it), or the authority above. */
enum Who {
    OWNER,
    AUTHORITY
}
