package vn.binhyen.areas;

/** The reference list of units was loaded, wholly or what was missing of it. */
record AreasLoaded(int provinces, int communes) {

    boolean isAny() {
        return provinces + communes > 0;
    }
}
