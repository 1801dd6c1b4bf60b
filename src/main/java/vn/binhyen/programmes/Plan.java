package vn.binhyen.programmes;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.database.Folding;

/** One plan of a body for one year. Which higher plan it may carry out, {@link #carryOut} decides. */
@Table(schema = "programmes", name = "plan")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Plan {

    @Id
    private final UUID id;

    private final UUID programmeId;
    private Level level;
    private int provinceId;
    private @Nullable Integer communeId;
    private @Nullable UUID organisationId;
    private int workingYear;
    private PlanKind kind;
    private String title;
    private String foldedTitle;
    private @Nullable String content;

    @Embedded.Empty
    private Adoption adoption;

    @MappedCollection(idColumn = "plan", keyColumn = "position")
    private List<Answered> answers = List.of();

    private @Nullable UUID fileId;
    private @Nullable UUID carriesOut;
    private @Nullable UUID copiedFrom;
    private EnteredBy enteredBy;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Plan(UUID id, UUID programmeId) {
        this.id = id;
        this.programmeId = programmeId;
    }

    static Plan begun(PlanId id, Programme programme, EnteredBy enteredBy) {
        var plan = new Plan(id.value(), programme.id().value());
        plan.level = programme.body().level();
        plan.provinceId = programme.body().provinceId();
        plan.communeId = programme.body().communeId();
        plan.organisationId = programme.body().organisationId();
        plan.workingYear = programme.year().workingYear();
        plan.enteredBy = enteredBy;
        return plan;
    }

    /** The same plan as a draft of another year; last year's higher plan is not carried out again. */
    Plan copyInto(PlanId copyId, Programme programme, EnteredBy by) {
        var copy = begun(copyId, programme, by);
        var old = terms();
        copy.write(
                new PlanTerms(
                        old.kind(), old.title(), old.content(), old.adoption().draft(), old.answers(), null),
                null);
        copy.copiedFrom = id;
        return copy;
    }

    /** Says what the plan is; the higher plan, if it carries out one, is given with it. */
    void write(PlanTerms terms, @Nullable Plan higher) {
        carryOut(higher);
        kind = terms.kind();
        title = terms.title();
        foldedTitle = Folding.fold(
                String.join(" ", title, String.valueOf(terms.adoption().symbol())));
        content = terms.content();
        adoption = terms.adoption();
        answers = terms.answers();
    }

    private void carryOut(@Nullable Plan higher) {
        if (higher == null) {
            carriesOut = null;
            return;
        }
        if (higher.id.equals(id)) throw new CarriesOutItself();
        if (!body().answersTo(higher.body())) throw new NotAHigherPlan();
        carriesOut = higher.id;
    }

    void attach(UUID file) {
        fileId = file;
    }

    PlanId id() {
        return new PlanId(id);
    }

    ProgrammeId programme() {
        return new ProgrammeId(programmeId);
    }

    Body body() {
        return new Body(level, provinceId, communeId, organisationId, "");
    }

    PlanTerms terms() {
        return new PlanTerms(kind, title, content, adoption, answers, carriesOut);
    }

    PlanText text() {
        return new PlanText(
                id, programmeId, body(), workingYear, terms(), new PlanText.Origin(enteredBy, copiedFrom, fileId));
    }
}
