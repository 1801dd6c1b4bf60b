package vn.binhyen.organisations;

/** What an organisation arranged by itself: its own steering board. */
public record Arrangements(OwnBoard ownBoard) {

    public static Arrangements unknown() {
        return new Arrangements(OwnBoard.UNKNOWN);
    }

    Arrangements over(Arrangements known) {
        return ownBoard == OwnBoard.UNKNOWN ? known : this;
    }
}
