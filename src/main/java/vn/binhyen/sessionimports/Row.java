package vn.binhyen.sessionimports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.activities.Host;
import vn.binhyen.activities.Notes;
import vn.binhyen.lists.Flaw;
import vn.binhyen.lists.StagedRow;

/**
 * A row of a list, read.
 *
 * @param id of the session that it becomes, so that it is entered once however often
 * @param host null: nobody was found
 * @param notes null where something is wrong
 */
record Row(
        UUID id,
        int number,
        String title,
        String hostName,
        @Nullable Host host,
        @Nullable Notes notes,
        boolean held,
        List<Flaw> flaws,
        boolean known)
        implements StagedRow {

    /** The same, as somebody entered it meanwhile. */
    Row knownMeanwhile() {
        return new Row(id, number, title, hostName, host, notes, held, flaws, true);
    }

    /** How many took part, where that is known. */
    @Nullable
    Integer attendance() {
        if (notes == null) return null;
        return notes.numbers().people() == null
                ? notes.numbers().came()
                : notes.numbers().people();
    }
}
