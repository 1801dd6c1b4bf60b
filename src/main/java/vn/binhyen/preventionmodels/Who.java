package vn.binhyen.preventionmodels;

/** Who says that a model has reached a stage, or something of an owner is so: its owner (or desk and office for it), or the authority above. */
public enum Who {
    OWNER,
    AUTHORITY
}
