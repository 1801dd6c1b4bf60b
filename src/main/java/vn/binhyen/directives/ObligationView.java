package vn.binhyen.directives;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.binhyen.files.FileId;
import vn.binhyen.files.Files;
import vn.binhyen.pages.FileLink;

/** Puts one obligation before its reader: what is asked, what was done, and the forms of what can be done next. */
@Component
class ObligationView {

    private final Coverage coverage;
    private final Directives directives;
    private final Files files;
    private final ObligationAsides asides;
    private final Clock clock;

    ObligationView(Coverage coverage, Directives directives, Files files, ObligationAsides asides, Clock clock) {
        this.coverage = coverage;
        this.directives = directives;
        this.files = files;
        this.asides = asides;
        this.clock = clock;
    }

    /** A step with its files. */
    record Shown(PastStep step, List<FileLink> files) {

        /** What was said with the last such act. */
        static @Nullable String latestNote(List<Shown> steps, Act act) {
            return steps.stream()
                    .map(Shown::step)
                    .filter(step -> step.act() == act)
                    .findFirst()
                    .map(step -> step.result().note())
                    .orElse(null);
        }
    }

    /** The result that was delivered last, while it waits to be judged. */
    static @Nullable Shown toJudge(List<Shown> steps) {
        return steps.stream()
                .filter(shown -> shown.step().act() == Act.DELIVERED)
                .findFirst()
                .orElse(null);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String show(ObligationId id, Model model) {
        var row = coverage.get(id);
        var text = directives.get(new DirectiveId(row.directiveId()));
        var document = text.document().fileId();
        model.addAttribute("row", row);
        model.addAttribute("text", text);
        model.addAttribute("terms", text.task(row.taskId()).terms());
        model.addAttribute("file", document == null ? null : link(document));
        model.addAttribute("steps", coverage.steps(id).stream().map(this::shown).toList());
        asides.show(id, model);
        model.addAttribute("form", UUID.randomUUID());
        return "directives/obligation";
    }

    @Nullable
    DirectiveText directive(@Nullable UUID id) {
        return id == null ? null : directives.get(new DirectiveId(id));
    }

    private Shown shown(PastStep step) {
        return new Shown(step, step.result().files().stream().map(this::link).toList());
    }

    private FileLink link(UUID file) {
        return files.get(new FileId(file)).link();
    }
}
