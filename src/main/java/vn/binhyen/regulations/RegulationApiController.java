package vn.binhyen.regulations;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Coordination regulations, for programs. */
@RestController
@RequestMapping("/api/v1/regulations")
class RegulationApiController {

    private static final int LARGEST_PAGE = 500;

    private final Regulations regulations;
    private final RegulationList list;
    private final RegulationCoverage coverage;
    private final Parties parties;

    RegulationApiController(
            Regulations regulations, RegulationList list, RegulationCoverage coverage, Parties parties) {
        this.regulations = regulations;
        this.list = list;
        this.coverage = coverage;
        this.parties = parties;
    }

    /** A piece of the list, and the key with which to ask for what follows. */
    record RegulationPage(
            List<RegulationCard> items, @Nullable String next) {}

    @GetMapping
    RegulationPage regulations(
            @ModelAttribute RegulationFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        int wanted = Math.clamp(size, 1, LARGEST_PAGE);
        var found = list.page(filter, after, wanted + 1);
        if (found.size() <= wanted) return new RegulationPage(found, null);
        var items = found.subList(0, wanted);
        return new RegulationPage(items, items.getLast().id().toString());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RegulationText signRegulation(@Valid @RequestBody RegulationForm form) {
        parties.requireEnterer();
        var errors = new BeanPropertyBindingResult(form, "form");
        form.check(parties.today(), errors);
        if (errors.hasErrors()) throw new EndsBeforeItStarts();
        var party = parties.find(Objects.requireNonNull(form.organisation())).orElseThrow(NotYourOrganisation::new);
        var id = new RegulationId(Objects.requireNonNull(form.id()));
        regulations.sign(id, party, form.terms(), form.renews() == null ? null : new RegulationId(form.renews()));
        return regulations.get(id);
    }

    @GetMapping("/{id}")
    RegulationText regulation(@PathVariable UUID id) {
        return regulations.get(new RegulationId(id));
    }

    @GetMapping("/coverage")
    RegulationReport regulationCoverage() {
        return coverage.report();
    }
}
