package vn.binhyen.preventionmodels;

/** Whether a point lives: what its last signs say. A proposal's or a paused model's points are not asked. */
public enum Life {
    ALIVE,
    SILENT,
    STOPPED,
    NOT_ASKED,
    ENDED;

    boolean isAtRisk() {
        return this == SILENT || this == STOPPED;
    }
}
