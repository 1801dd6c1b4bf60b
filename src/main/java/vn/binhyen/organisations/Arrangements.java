package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation's own steering board, and its cooperation regulation with the police (day and file). */
public record Arrangements(
        OwnBoard ownBoard,
        @Nullable LocalDate cooperationOn,
        @Nullable UUID cooperationFile) {

    public static Arrangements unknown() {
        return new Arrangements(OwnBoard.UNKNOWN, null, null);
    }

    Arrangements over(Arrangements known) {
        return new Arrangements(
                ownBoard == OwnBoard.UNKNOWN ? known.ownBoard : ownBoard,
                cooperationOn == null ? known.cooperationOn : cooperationOn,
                cooperationFile == null ? known.cooperationFile : cooperationFile);
    }
}
