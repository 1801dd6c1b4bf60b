package vn.binhyen.organisations;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.jobs.JobStanding.Failure;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListRefused;

/** Takes lists in by three steps that can be left and found again: upload, look, apply. */
@Controller
@RequestMapping("/organisations/imports")
class ImportController {

    /** So long a page waits for a job: most lists are read and entered by then. */
    static final Duration QUICK = Duration.ofMillis(1500);

    private final Imports imports;
    private final Readers readers;
    private final Jobs jobs;

    ImportController(Imports imports, Readers readers, Jobs jobs) {
        this.imports = imports;
        this.readers = readers;
        this.jobs = jobs;
    }

    @GetMapping
    ModelAndView ask() {
        return form(new MapBindingResult(new HashMap<>(), "upload"));
    }

    @PostMapping
    Object upload(@RequestParam MultipartFile file, @RequestParam String listedOn) throws IOException {
        var errors = new MapBindingResult(new HashMap<>(), "upload");
        var day = listedOn.isBlank() ? Optional.of(readers.today()) : FactsReader.day(listedOn.strip());
        if (day.isEmpty()) errors.rejectValue("listedOn", "organisations.flaw.dayForm");
        if (file.isEmpty()) errors.rejectValue("file", "lists.refused.MISSING");
        if (errors.hasErrors()) return form(errors);
        try {
            var list = uploaded(file, day.orElseThrow());
            var failure = quickFailure(list);
            if (failure.isEmpty()) return seeOther(list.id());
            imports.takeBack(list.id());
            errors.rejectValue(
                    "file", failure.get().key(), failure.get().arguments().toArray(), null);
        } catch (ListRefused refused) {
            errors.rejectValue("file", refused.key(), refused.getDetailMessageArguments(), null);
        }
        return form(errors);
    }

    @PostMapping("/{id}/application")
    ResponseEntity<Void> apply(@PathVariable UUID id) {
        imports.apply(id);
        imports.job(imports.get(id)).ifPresent(job -> jobs.await(job.id(), QUICK));
        return seeOther(id);
    }

    @PostMapping("/{id}/removal")
    ResponseEntity<Void> discard(@PathVariable UUID id) {
        imports.discard(id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/organisations/imports")
                .build();
    }

    /** Why the list could not be read, where that turns out at once. */
    private Optional<Failure> quickFailure(StagedImport list) {
        return imports.job(list)
                .map(job -> jobs.await(job.id(), QUICK))
                .flatMap(job -> Optional.ofNullable(job.failure()));
    }

    private StagedImport uploaded(MultipartFile file, LocalDate listedOn) throws IOException {
        var content = Files.createTempFile("list", ".upload");
        try {
            file.transferTo(content);
            var name = file.getOriginalFilename();
            return imports.upload(new ListFile(name == null ? "" : name, content), listedOn, null);
        } finally {
            Files.delete(content);
        }
    }

    private ModelAndView form(BindingResult errors) {
        var page = new ModelAndView("organisations/imports");
        page.addObject("today", readers.today());
        page.addObject("latest", imports.latest());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "upload", errors);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    static ResponseEntity<Void> seeOther(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/organisations/imports/" + id)
                .build();
    }
}
