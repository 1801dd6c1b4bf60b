package vn.binhyen.organisations;

/** Whether an organisation has a steering board of its own for the movement. */
public enum OwnBoard {
    YES,
    NO,
    UNKNOWN
}
