package vn.binhyen.programmes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.files.Files;
import vn.binhyen.files.KeptFile;
import vn.binhyen.pages.FileLink;

/** Gathers what the page and the form of one plan show. */
@Component
@Transactional(readOnly = true)
class PlanView {

    private final PlanRecords records;
    private final ProgrammeRecords programmes;
    private final Bodies bodies;
    private final Related related;

    PlanView(PlanRecords records, ProgrammeRecords programmes, Bodies bodies, Related related) {
        this.records = records;
        this.programmes = programmes;
        this.bodies = bodies;
        this.related = related;
    }

    /** What stands beside a plan: its file, the tree around it, and the directives that can be opened. */
    @Component
    static class Related {

        private final Files files;
        private final PlanTree tree;
        private final DirectiveChoices directives;

        Related(Files files, PlanTree tree, DirectiveChoices directives) {
            this.files = files;
            this.tree = tree;
            this.directives = directives;
        }
    }

    /** A plan; the parts that changed are null where it was not copied, the programme where it is another body's. */
    record Shown(
            PlanText text,
            @Nullable FileLink file,
            @Nullable PlanText higher,
            List<PlanBranch.Leaf> below,
            @Nullable List<PlanTerms.Part> changed,
            Set<UUID> open,
            @Nullable ProgrammeText programme,
            boolean editable) {}

    Shown of(PlanId id) {
        bodies.requireReader();
        var plan = records.get(id);
        if (!bodies.concerns(plan.body())) throw new NoSuchPlan(id);
        var text = plan.text();
        var programme = programmes.findById(text.programmeId());
        return new Shown(
                text,
                file(text),
                found(text.terms().carriesOut()).map(Plan::text).orElse(null),
                related.tree.below(id, text.year()),
                found(text.origin().copiedFrom())
                        .map(earlier -> text.terms().changedFrom(earlier.terms()))
                        .orElse(null),
                related.directives.words().keySet(),
                programme.map(Programme::text).orElse(null),
                programme.filter(this::isEditable).isPresent());
    }

    /** What the form offers to choose from. */
    Map<String, Object> offered(ProgrammeId id, UUID plan) {
        bodies.requireReader();
        var text = programmes.get(id).text();
        var offered = new HashMap<String, Object>();
        offered.put("text", text);
        offered.put("plan", plan);
        offered.put("directives", known(plan));
        offered.put("higher", related.tree.above(text.body(), text.year().workingYear(), plan));
        return offered;
    }

    PlanForm form(ProgrammeId id, UUID plan) {
        return records.findById(plan)
                .filter(known -> known.programme().equals(id))
                .map(known -> PlanForm.of(known.terms()))
                .orElseGet(PlanForm::empty);
    }

    /** The directives that can be answered, with those that the plan answers already. */
    Map<UUID, String> known(UUID plan) {
        var known = new LinkedHashMap<>(related.directives.words());
        records.findById(plan)
                .ifPresent(entered -> entered.terms().answers().forEach(answered -> {
                    if (answered.directiveId() != null) known.putIfAbsent(answered.directiveId(), answered.words());
                }));
        return known;
    }

    private boolean isEditable(Programme programme) {
        return bodies.mayEnter(programme.body())
                && !bodies.today().isAfter(programme.year().editableUntil());
    }

    private Optional<Plan> found(@Nullable UUID id) {
        return id == null ? Optional.empty() : records.findById(id);
    }

    private @Nullable FileLink file(PlanText text) {
        return related.files.of("programmes.plan", text.id().toString()).stream()
                .filter(kept -> kept.id().value().equals(text.origin().fileId()))
                .map(KeptFile::link)
                .findFirst()
                .orElse(null);
    }
}
