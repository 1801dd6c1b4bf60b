package vn.binhyen.trials;

/** How the places were chosen where the model runs. */
public enum Choosing {
    BY_LOT,
    /** Because much had happened there; chance alone lets that become less. */
    WORST_FIRST,
    OTHERWISE
}
