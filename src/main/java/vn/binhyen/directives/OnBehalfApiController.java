package vn.binhyen.directives;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in from programs what desk and office write down for an organisation that told them. */
@RestController
@RequestMapping("/api/v1/obligations/{id}/on-behalf")
class OnBehalfApiController {

    private final OnBehalf onBehalf;
    private final Coverage coverage;

    OnBehalfApiController(OnBehalf onBehalf, Coverage coverage) {
        this.onBehalf = onBehalf;
        this.coverage = coverage;
    }

    /** That an edition was read, and how the organisation told it; the id is the caller's own. */
    record ToldAcknowledgement(
            @NotNull UUID id, @NotNull Told told, @NotNull Integer edition) {}

    /** How far the work is. */
    record ToldProgress(
            @NotNull UUID id, @NotNull Told told, @NotBlank String note) {}

    /** A result. */
    record ToldResult(
            @NotNull UUID id,
            @NotNull Told told,
            @Nullable BigDecimal number,
            @Nullable LocalDate day,
            @Nullable String note) {

        Result result() {
            return new Result(number, day, List.of(), DirectiveForm.filled(note));
        }
    }

    @PostMapping("/acknowledgement")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer acknowledgeOnBehalf(@PathVariable long id, @Valid @RequestBody ToldAcknowledgement sent) {
        onBehalf.acknowledge(new ObligationId(id), sent.id(), sent.edition(), sent.told());
        return ObligationAnswer.of(coverage, id);
    }

    @PostMapping("/progress")
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer progressOnBehalf(@PathVariable long id, @Valid @RequestBody ToldProgress sent) {
        onBehalf.progress(new ObligationId(id), sent.id(), sent.note(), sent.told());
        return ObligationAnswer.of(coverage, id);
    }

    @PostMapping(value = "/result", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer deliverOnBehalf(@PathVariable long id, @Valid @RequestBody ToldResult result) {
        return delivered(id, result, List.of());
    }

    /** The same with files that prove it; sent again with the same id, they are not kept again. */
    @PostMapping(value = "/result", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.OK)
    ObligationAnswer deliverOnBehalf(
            @PathVariable long id, @Valid @RequestPart ToldResult result, @RequestPart List<MultipartFile> files) {
        return delivered(id, result, Sent.attachments(files));
    }

    private ObligationAnswer delivered(long id, ToldResult result, List<Attachment> files) {
        onBehalf.deliver(new ObligationId(id), result.id(), result.result(), files, result.told());
        return ObligationAnswer.of(coverage, id);
    }
}
