package vn.binhyen.programmes;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.binhyen.pages.Piece;

/** Programmes of the year with their key tasks, for programs. */
@RestController
@RequestMapping("/api/v1")
class ProgrammeApiController {

    private final Programmes programmes;
    private final ProgrammeList list;
    private final Plans plans;
    private final ApiTyping typing;

    ProgrammeApiController(Programmes programmes, ProgrammeList list, Plans plans, ApiTyping typing) {
        this.programmes = programmes;
        this.list = list;
        this.plans = plans;
        this.typing = typing;
    }

    /** A programme with its plans. */
    record ProgrammeAnswer(ProgrammeText programme, List<PlanText> plans) {}

    /** What was made. */
    record Made(UUID id) {}

    @GetMapping("/programmes")
    Piece<ProgrammeCard> programmes(
            @ModelAttribute ProgrammeFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        return Piece.of(size, most -> list.page(filter, after, most), ProgrammeCard::id);
    }

    @PostMapping("/programmes")
    @ResponseStatus(HttpStatus.CREATED)
    Made openProgramme(@RequestBody OpeningForm form) {
        var year = typing.year(form);
        var id = Objects.requireNonNull(form.id());
        programmes.open(new ProgrammeId(id), typing.body(form), year);
        return new Made(id);
    }

    @GetMapping("/programmes/{id}")
    ProgrammeAnswer programme(@PathVariable UUID id) {
        return new ProgrammeAnswer(programmes.get(new ProgrammeId(id)), plans.of(new ProgrammeId(id)));
    }

    /** Takes over the key tasks of the year before, and its plans as drafts. */
    @PostMapping("/programmes/{id}/copy")
    @ResponseStatus(HttpStatus.OK)
    ProgrammeAnswer copyProgramme(@PathVariable UUID id) {
        programmes.copyFromTheYearBefore(new ProgrammeId(id));
        return programme(id);
    }

    @PostMapping("/programmes/{id}/declaration")
    @ResponseStatus(HttpStatus.OK)
    Declaration declareForProgramme(@PathVariable UUID id, @RequestBody DeclarationForm form) {
        var declaration = typing.declaration(form);
        programmes.declare(new ProgrammeId(id), declaration);
        return declaration;
    }

    @PutMapping("/programmes/{id}/tasks/{task}")
    ProgrammeText writeKeyTask(@PathVariable UUID id, @PathVariable UUID task, @RequestBody KeyTaskForm form) {
        programmes.setOut(new ProgrammeId(id), task, typing.task(form));
        return programmes.get(new ProgrammeId(id));
    }

    @DeleteMapping("/programmes/{id}/tasks/{task}")
    ProgrammeText dropKeyTask(@PathVariable UUID id, @PathVariable UUID task) {
        programmes.drop(new ProgrammeId(id), task);
        return programmes.get(new ProgrammeId(id));
    }
}
