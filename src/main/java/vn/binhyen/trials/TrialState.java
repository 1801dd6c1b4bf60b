package vn.binhyen.trials;

/** How far a trial has come. */
public enum TrialState {
    DRAFT,
    FROZEN,
    JUDGED
}
