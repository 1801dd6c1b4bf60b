package vn.binhyen.reorganisations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.database.Scopes;
import vn.binhyen.groupings.GroupingKind;

/** Drafts reorganisations, corrects them and throws drafts away. */
@Service
@Transactional
public class Drafting {

    private final ReorganisationRecords records;
    private final Parts parts;
    private final Deciding deciding;
    private final Telling telling;
    private final Access access;

    Drafting(ReorganisationRecords records, Parts parts, Deciding deciding, Telling telling, Access access) {
        this.records = records;
        this.parts = parts;
        this.deciding = deciding;
        this.telling = telling;
        this.access = access;
    }

    /** Keeps a draft that abolishes nothing; the same id a second time corrects it. */
    public void draft(ReorganisationId id, AreaId province, Terms terms, List<Pair> drafted) {
        draft(id, province, terms, drafted, Set.of());
    }

    /** Keeps a draft; the same id a second time corrects it. */
    public void draft(
            ReorganisationId id, AreaId province, Terms terms, List<Pair> drafted, Set<GroupingKind> abolished) {
        access.require(Permission.REORGANISE);
        var known = records.findById(id.value());
        var reorganisation = known.orElseGet(() -> Reorganisation.drafted(id, province, terms));
        reorganisation.requireOf(Scopes.current());
        if (known.isPresent()) reorganisation.correct(terms);
        records.save(reorganisation);
        deciding.forget(reorganisation);
        parts.replace(reorganisation, drafted, abolished);
        telling.of(reorganisation, known.isPresent() ? "correct" : "draft", 0);
    }

    /** Gives the outlines of units that begin: of each all rings, by its code. */
    public void outline(ReorganisationId id, Map<String, List<List<double[]>>> rings) {
        var reorganisation = drafted(id);
        parts.outline(reorganisation, rings);
        telling.of(reorganisation, "outline", 0);
    }

    public void discard(ReorganisationId id) {
        var reorganisation = drafted(id);
        telling.of(reorganisation, "discard", 0);
        deciding.forget(reorganisation);
        records.delete(reorganisation);
    }

    @Transactional(readOnly = true)
    void requireDraft(ReorganisationId id) {
        drafted(id);
    }

    private Reorganisation drafted(ReorganisationId id) {
        access.require(Permission.REORGANISE);
        var reorganisation = records.get(id);
        reorganisation.requireOf(Scopes.current());
        reorganisation.requireDraft();
        return reorganisation;
    }
}
