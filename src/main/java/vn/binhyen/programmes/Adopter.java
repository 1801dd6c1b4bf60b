package vn.binhyen.programmes;

/** What kind of body adopts a plan. */
public enum Adopter {
    HEAD,
    BOARD,
    PEOPLES_COMMITTEE,
    STEERING_COMMITTEE,
    OTHER
}
