package vn.binhyen.programmes;

/** The year's plan, which is due in quarter I, or one on a theme. */
public enum PlanKind {
    YEARLY,
    THEMATIC
}
