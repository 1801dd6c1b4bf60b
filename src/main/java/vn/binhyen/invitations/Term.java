package vn.binhyen.invitations;

/** For how many days codes work and sheets can be printed; unconfirmed means our proposal, no rule of the office yet. */
record Term(int days, int printDays, boolean confirmed) {

    static final int LONGEST = 180;
}
