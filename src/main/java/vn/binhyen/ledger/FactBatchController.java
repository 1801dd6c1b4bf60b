package vn.binhyen.ledger;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.pages.Download;

/** Takes files of facts in by steps that can be left and found again: send, look, load; and take back. */
@Controller
@RequestMapping("/figures/batches")
class FactBatchController {

    /** So long a page waits for a job: most files are loaded by then. */
    private static final Duration QUICK = Duration.ofMillis(1500);

    private final FactBatches batches;
    private final FactUploads uploads;
    private final BatchErrors errors;
    private final Jobs jobs;

    FactBatchController(FactBatches batches, FactUploads uploads, BatchErrors errors, Jobs jobs) {
        this.batches = batches;
        this.uploads = uploads;
        this.errors = errors;
        this.jobs = jobs;
    }

    @GetMapping
    ModelAndView ask() {
        return form(new MapBindingResult(new HashMap<>(), "upload"));
    }

    @GetMapping("/template.{format:csv|xlsx}")
    void template(@PathVariable String format, HttpServletResponse response) throws IOException {
        batches.require();
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        new Download(kind.mediaType(), "mau-so-lieu." + format).send(response, out -> {
            try (var writer = kind.writer(out)) {
                writer.line(Arrays.stream(FactHead.values())
                        .filter(head -> head != FactHead.AREA)
                        .map(FactHead::text)
                        .toList());
            }
        });
    }

    @PostMapping
    Object upload(@RequestParam MultipartFile file) throws IOException {
        batches.require();
        var wrong = new MapBindingResult(new HashMap<>(), "upload");
        if (file.isEmpty()) wrong.rejectValue("file", "lists.refused.MISSING");
        if (wrong.hasErrors()) return form(wrong);
        var name = file.getOriginalFilename();
        var kept = uploads.keep(name == null ? "" : name, file);
        try {
            return seeOther(batches.receive(kept).id());
        } catch (ListRefused refused) {
            wrong.rejectValue("file", refused.key(), refused.getDetailMessageArguments(), null);
            return form(wrong);
        } finally {
            Files.delete(kept.content());
        }
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        var batch = batches.get(id);
        model.addAttribute("batch", batch);
        model.addAttribute("errors", errors.of(batch));
        model.addAttribute("job", batches.job(batch).orElse(null));
        return "ledger/batch";
    }

    @PostMapping("/{id}/loading")
    ResponseEntity<Void> load(@PathVariable UUID id) {
        batches.load(id);
        return awaited(id);
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<Void> cancel(@PathVariable UUID id) {
        batches.cancel(id);
        return awaited(id);
    }

    @PostMapping("/{id}/reversal")
    ResponseEntity<Void> takeBack(@PathVariable UUID id) {
        batches.takeBack(id);
        return awaited(id);
    }

    private ResponseEntity<Void> awaited(UUID id) {
        batches.job(batches.get(id)).ifPresent(job -> jobs.await(job.id(), QUICK));
        return seeOther(id);
    }

    private ModelAndView form(BindingResult wrong) {
        var page = new ModelAndView("ledger/batches");
        page.addObject("latest", batches.latest());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "upload", wrong);
        if (wrong.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ResponseEntity<Void> seeOther(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/figures/batches/" + id)
                .build();
    }
}
