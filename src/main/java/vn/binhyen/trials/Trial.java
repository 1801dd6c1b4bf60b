package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.audit.ListHash;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelText;
import vn.binhyen.trials.TrialRefused.Why;

/** How one model is judged: drafted, then frozen with its hash; frozen it never changes. */
@Table(schema = "trials", name = "trial")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Trial {

    private static final int MOST_UNITS = 1000;

    @Id
    private final UUID id;

    private final UUID modelId;
    private final String modelName;

    @Embedded.Empty
    private final Body owner;

    @Embedded.Empty
    private TrialTerms terms;

    @MappedCollection(idColumn = "trial", keyColumn = "position")
    private List<Unit> units = List.of();

    private final String designedBy;
    private @Nullable LocalDate frozenOn;
    private @Nullable String frozenBy;
    private @Nullable String hash;
    private boolean dataFirst;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Trial(UUID id, UUID modelId, String modelName, Body owner, String designedBy) {
        this.id = id;
        this.modelId = modelId;
        this.modelName = modelName;
        this.owner = owner;
        this.designedBy = designedBy;
    }

    static Trial designed(TrialId id, ModelText model, TrialTerms terms, String actor) {
        var trial = new Trial(id.value(), model.id(), model.terms().name(), model.owner(), actor);
        trial.terms = terms;
        return trial;
    }

    void correct(TrialTerms corrected) {
        requireDraft();
        var outside = units.stream()
                .map(Unit::adopted)
                .filter(Objects::nonNull)
                .anyMatch(month -> !month.isAfter(corrected.firstMonth()) || month.isAfter(corrected.lastMonth()));
        if (outside) throw new TrialRefused(Why.ADOPTED_OUTSIDE);
        terms = corrected;
    }

    /** Says which units are compared; a name stands for one unit alone. */
    void compare(List<Unit> compared) {
        requireDraft();
        if (compared.size() > MOST_UNITS) throw new TrialRefused(Why.UNITS_MANY, MOST_UNITS);
        if (compared.stream().map(Unit::name).distinct().count() < compared.size())
            throw new TrialRefused(Why.UNIT_TWICE);
        for (var unit : compared) {
            var month = unit.adopted();
            if (unit.isTreated() != (month != null)) throw new TrialRefused(Why.ADOPTED_MISSING);
            if (month != null && month.getDayOfMonth() != 1) throw new TrialRefused(Why.UNIT_UNREADABLE, unit.name());
            if (month != null && (!month.isAfter(terms.firstMonth()) || month.isAfter(terms.lastMonth())))
                throw new TrialRefused(Why.ADOPTED_OUTSIDE);
        }
        units = List.copyOf(compared);
    }

    /**
     * From now on nothing is changed.
     *
     * @param dataFirst whether there were counts after the start already: that is never forgotten
     */
    void freeze(LocalDate day, String actor, boolean dataFirst) {
        requireDraft();
        if (units.stream().noneMatch(Unit::isTreated)) throw new TrialRefused(Why.NOBODY_TREATED);
        hash = ListHash.of(lines()).sha256();
        frozenOn = day;
        frozenBy = actor;
        this.dataFirst = dataFirst;
    }

    /** The design, line by line, as it is hashed. */
    Stream<String> lines() {
        var head = Stream.of(modelId.toString(), terms.toString());
        return Stream.concat(head, units.stream().map(Unit::toString).sorted());
    }

    void requireFrozen() {
        if (frozenOn == null) throw new NotInThatState();
    }

    private void requireDraft() {
        if (frozenOn != null) throw new NotInThatState();
    }

    TrialId id() {
        return new TrialId(id);
    }

    Body owner() {
        return owner;
    }

    TrialTerms terms() {
        return terms;
    }

    List<Unit> units() {
        return units;
    }

    UUID modelId() {
        return modelId;
    }

    TrialText text() {
        var frozen = frozenOn == null ? null : new TrialText.Frozen(frozenOn, Objects.requireNonNull(hash), dataFirst);
        return new TrialText(id, modelId, modelName, owner, terms, units, frozen);
    }
}
