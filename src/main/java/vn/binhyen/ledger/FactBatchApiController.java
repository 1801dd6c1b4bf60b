package vn.binhyen.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes in files of facts from programs: sent and checked, looked at, then loaded, and taken back if need be. */
@RestController
@RequestMapping("/api/v1/facts/batches")
class FactBatchApiController {

    private final FactBatches batches;
    private final BatchErrors errors;
    private final FactUploads uploads;

    FactBatchApiController(FactBatches batches, BatchErrors errors, FactUploads uploads) {
        this.batches = batches;
        this.errors = errors;
        this.uploads = uploads;
    }

    /** The batches that the caller sent last. */
    @GetMapping
    List<BatchAnswer> list() {
        return batches.latest().stream().map(this::answer).toList();
    }

    @GetMapping("/{id}")
    BatchAnswer one(@PathVariable UUID id) {
        return answer(batches.get(id));
    }

    /** The same file again is answered with the same batch. A dry run only says what would be received. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<BatchAnswer> send(
            @RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
        var name = file.getOriginalFilename();
        return received(name == null ? "" : name, file, dryRun);
    }

    /** CSV, a JSON array of objects or a workbook as the body itself, of up to 600 MB. */
    @PostMapping(
            consumes = {
                "text/csv",
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_NDJSON_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            })
    ResponseEntity<BatchAnswer> send(
            InputStream body,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean dryRun)
            throws IOException {
        return received(name, () -> body, dryRun);
    }

    /** Begins to load: all rows or none. The batch tells how far it is. */
    @PostMapping("/{id}/loading")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchAnswer load(@PathVariable UUID id) {
        batches.load(id);
        return one(id);
    }

    /** Stops the loading, or throws away what nobody loads. */
    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchAnswer cancel(@PathVariable UUID id) {
        batches.cancel(id);
        return one(id);
    }

    /** Begins to take all its facts back. */
    @PostMapping("/{id}/reversal")
    @ResponseStatus(HttpStatus.ACCEPTED)
    BatchAnswer takeBack(@PathVariable UUID id) {
        batches.takeBack(id);
        return one(id);
    }

    private ResponseEntity<BatchAnswer> received(String name, InputStreamSource content, boolean dryRun)
            throws IOException {
        batches.require();
        var file = uploads.keep(name, content);
        try {
            if (dryRun) return ResponseEntity.ok(answer(batches.check(file), false));
            var batch = batches.receive(file);
            return ResponseEntity.created(URI.create("/api/v1/facts/batches/" + batch.id()))
                    .body(answer(batch));
        } finally {
            Files.delete(file.content());
        }
    }

    private BatchAnswer answer(Batch batch) {
        return answer(batch, true);
    }

    private BatchAnswer answer(Batch batch, boolean kept) {
        return BatchAnswer.of(batch, kept, errors.of(batch), batches.job(batch).orElse(null));
    }
}
