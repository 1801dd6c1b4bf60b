package vn.binhyen.exemplars;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.binhyen.pages.Piece;

/** Exemplars, for programs. */
@RestController
@RequestMapping("/api/v1/exemplars")
class ExemplarApiController {

    private final Exemplars exemplars;
    private final ExemplarRules rules;
    private final ExemplarList list;
    private final ExemplarCounts counts;

    ExemplarApiController(Exemplars exemplars, ExemplarRules rules, ExemplarList list, ExemplarCounts counts) {
        this.exemplars = exemplars;
        this.rules = rules;
        this.list = list;
        this.counts = counts;
    }

    /** A key that is no exemplar's is refused: an empty piece would look like the end of the list. */
    @GetMapping
    Piece<ExemplarCard> exemplars(
            @ModelAttribute ExemplarFilter filter,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "100") int size) {
        if (after != null) exemplars.get(new ExemplarId(after));
        return Piece.of(size, most -> list.page(filter, after, most), ExemplarCard::id);
    }

    @GetMapping("/counts")
    ExemplarCounts.Counts exemplarCounts(@RequestParam(required = false) @Nullable LocalDate day) {
        return counts.on(day == null ? rules.today() : day);
    }

    @GetMapping("/{id}")
    ExemplarText exemplar(@PathVariable UUID id) {
        return exemplars.get(new ExemplarId(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ExemplarText proposeExemplar(@Valid @RequestBody ExemplarForm form) {
        rules.requireEnterer();
        exemplars.propose(form.exemplar(), rules.body(form.owner()), form.day(), form.terms());
        return exemplars.get(form.exemplar());
    }

    /** Says anew what it is; whose it is stays. */
    @PutMapping("/{id}")
    ExemplarText correctExemplar(@PathVariable UUID id, @Valid @RequestBody ExemplarTerms terms) {
        exemplars.correct(new ExemplarId(id), terms);
        return exemplar(id);
    }

    @PostMapping("/{id}/recognition")
    ExemplarText recogniseExemplar(@PathVariable UUID id, @Valid @RequestBody Recognition decision) {
        exemplars.recognise(new ExemplarId(id), decision);
        return exemplar(id);
    }

    @PostMapping("/{id}/withdrawal")
    ExemplarText withdrawExemplar(@PathVariable UUID id, @Valid @RequestBody Withdrawal withdrawal) {
        exemplars.withdraw(new ExemplarId(id), withdrawal);
        return exemplar(id);
    }

    @PostMapping(path = "/{id}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ExemplarText attachToExemplar(@PathVariable UUID id, @RequestPart MultipartFile file) {
        exemplars.attach(new ExemplarId(id), Objects.requireNonNullElse(file.getOriginalFilename(), ""), file);
        return exemplar(id);
    }
}
