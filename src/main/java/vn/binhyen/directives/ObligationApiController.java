package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Obligations for programs: lists, acknowledgements and results. A second request with the same id changes nothing. */
@RestController
@RequestMapping("/api/v1/obligations")
class ObligationApiController {

    private static final int LARGEST_PAGE = 500;

    private final Coverage coverage;
    private final Answers answers;

    ObligationApiController(Coverage coverage, Answers answers) {
        this.coverage = coverage;
        this.answers = answers;
    }

    /** A piece of the list, and the key with which to ask for what follows. */
    record Items(List<ObligationRow> items, @Nullable String next) {}

    /** Confirms that an edition was read; the id is the caller's own. */
    record AcknowledgementRequest(@NotNull UUID id, int edition) {}

    /** A result; the id is the caller's own. */
    record ResultRequest(
            @NotNull UUID id,
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable String note) {

        Result result() {
            return new Result(number, day, List.of(), note);
        }
    }

    @GetMapping
    Items list(
            @ModelAttribute ObligationFilter filter,
            @RequestParam(required = false) @Nullable Long after,
            @RequestParam(defaultValue = "100") int size) {
        var place = after == null ? Place.first() : Place.after(after);
        var page = coverage.page(filter, place, Math.clamp(size, 1, LARGEST_PAGE));
        return new Items(page.rows(), page.next() == null ? null : page.next().toString());
    }

    @GetMapping("/{id}")
    ObligationAnswer obligation(@PathVariable long id) {
        return answer(id);
    }

    @PostMapping("/{id}/acknowledgement")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer acknowledge(@PathVariable long id, @Valid @RequestBody AcknowledgementRequest sent) {
        answers.acknowledge(new ObligationId(id), sent.id(), sent.edition());
        return answer(id);
    }

    @PostMapping(value = "/{id}/result", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer deliver(@PathVariable long id, @Valid @RequestBody ResultRequest result) {
        answers.deliver(new ObligationId(id), result.id(), result.result());
        return answer(id);
    }

    /** The same with files that prove it; sent again with the same id, they are not kept again. */
    @PostMapping(value = "/{id}/result", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer deliver(
            @PathVariable long id, @Valid @RequestPart ResultRequest result, @RequestPart List<MultipartFile> files) {
        answers.deliver(new ObligationId(id), result.id(), result.result(), Sent.attachments(files));
        return answer(id);
    }

    private ObligationAnswer answer(long id) {
        return ObligationAnswer.of(coverage, id);
    }
}
