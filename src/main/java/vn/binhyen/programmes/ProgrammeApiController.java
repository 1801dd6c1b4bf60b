package vn.binhyen.programmes;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Programmes, plans and the papers of quarter I, for programs. */
@RestController
@RequestMapping("/api/v1")
class ProgrammeApiController {

    private static final int LARGEST_PAGE = 500;

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

    /** A piece of the list, and the key with which to ask for what follows. */
    record ProgrammePage(
            List<ProgrammeCard> items, @Nullable String next) {}

    /** A programme with its plans. */
    record ProgrammeAnswer(ProgrammeText programme, List<PlanText> plans) {}

    /** What was made. */
    record Made(UUID id) {}

    @GetMapping("/programmes")
    ProgrammePage programmes(
            @ModelAttribute ProgrammeFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        int wanted = Math.clamp(size, 1, LARGEST_PAGE);
        var found = list.page(filter, after, wanted + 1);
        if (found.size() <= wanted) return new ProgrammePage(found, null);
        var items = found.subList(0, wanted);
        return new ProgrammePage(items, items.getLast().id().toString());
    }

    @PostMapping("/programmes")
    @ResponseStatus(HttpStatus.CREATED)
    Made openProgramme(@Valid @RequestBody OpeningForm form) {
        var id = form.id() == null ? UUID.randomUUID() : form.id();
        programmes.open(new ProgrammeId(id), typing.body(form), typing.year(form));
        return new Made(id);
    }

    @GetMapping("/programmes/{id}")
    ProgrammeAnswer programme(@PathVariable UUID id) {
        return new ProgrammeAnswer(programmes.get(new ProgrammeId(id)), plans.of(new ProgrammeId(id)));
    }

    @PostMapping("/programmes/{id}/declaration")
    Declaration declareForProgramme(@PathVariable UUID id, @Valid @RequestBody DeclarationForm form) {
        var declaration = typing.declaration(form);
        programmes.declare(new ProgrammeId(id), declaration);
        return declaration;
    }

    @PostMapping("/programmes/{id}/plans/{plan}")
    PlanText writePlan(@PathVariable UUID id, @PathVariable UUID plan, @Valid @RequestBody PlanForm form) {
        plans.write(new PlanId(plan), new ProgrammeId(id), typing.plan(form, plan));
        return plans.get(new PlanId(plan));
    }

    @GetMapping("/plans/{id}")
    PlanText plan(@PathVariable UUID id) {
        return plans.get(new PlanId(id));
    }
}
