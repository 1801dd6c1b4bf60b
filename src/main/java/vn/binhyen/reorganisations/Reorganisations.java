package vn.binhyen.reorganisations;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Scopes;
import vn.binhyen.groupings.GroupingKind;

/** Reads reorganisations, and what was decided in them. */
@Service
@Transactional(readOnly = true)
public class Reorganisations {

    private final ReorganisationRecords records;
    private final Parts parts;
    private final Rehearsals rehearsals;
    private final Access access;

    Reorganisations(ReorganisationRecords records, Parts parts, Rehearsals rehearsals, Access access) {
        this.records = records;
        this.parts = parts;
        this.rehearsals = rehearsals;
        this.access = access;
    }

    public ReorganisationText get(ReorganisationId id) {
        return read(id).text();
    }

    boolean mayChange(ReorganisationText text) {
        return access.has(Permission.REORGANISE) && text.isOf(Scopes.current());
    }

    /** The latest first. */
    public List<ReorganisationText> latest() {
        access.require(Permission.READ_ORGANISATIONS);
        return records.latest().stream().map(Reorganisation::text).toList();
    }

    /** What the last rehearsal, or the carrying out, decided. */
    public Rehearsal rehearsal(ReorganisationId id) {
        return rehearsals.of(read(id));
    }

    /** The rows of one table that move, or only those that cannot be decided, by their keys. */
    List<Rehearsals.Moved> moves(ReorganisationId id, String table, boolean undecided, String after, int size) {
        return rehearsals.page(read(id), table, undecided, after, size);
    }

    public List<Pair> pairs(ReorganisationId id) {
        return parts.pairs(read(id));
    }

    /** The kinds of groupings that it abolishes. */
    Set<GroupingKind> abolished(ReorganisationId id) {
        return parts.abolished(read(id));
    }

    /** The codes of the units whose outlines are known. */
    List<String> outlined(ReorganisationId id) {
        return parts.outlined(read(id));
    }

    private Reorganisation read(ReorganisationId id) {
        access.require(Permission.READ_ORGANISATIONS);
        return records.get(id);
    }
}
