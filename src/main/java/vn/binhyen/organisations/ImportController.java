package vn.binhyen.organisations;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
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
import vn.binhyen.files.RefusedFile;

/** Takes lists in by three steps that can be left and found again: upload, look, apply. */
@Controller
@RequestMapping("/organisations/imports")
class ImportController {

    private static final int SHOWN = 200;

    private final Imports imports;
    private final Readers readers;

    ImportController(Imports imports, Readers readers) {
        this.imports = imports;
        this.readers = readers;
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
        if (file.isEmpty()) errors.rejectValue("file", "organisations.list.refused.MISSING");
        if (errors.hasErrors()) return form(errors);
        try {
            return seeOther(staged(file, day.orElseThrow()));
        } catch (ListRefused refused) {
            errors.rejectValue("file", refused.key(), refused.getDetailMessageArguments(), null);
        } catch (RefusedFile refused) {
            errors.rejectValue("file", refused.getDetailMessageCode(), refused.getDetailMessageArguments(), null);
        }
        return form(errors);
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        model.addAttribute("list", imports.get(id));
        model.addAttribute("faulty", imports.notable(id, true, SHOWN));
        model.addAttribute("warned", imports.notable(id, false, SHOWN));
        return "organisations/staged";
    }

    @PostMapping("/{id}/application")
    ResponseEntity<Void> apply(@PathVariable UUID id) {
        imports.apply(id);
        return seeOther(id);
    }

    @PostMapping("/{id}/removal")
    ResponseEntity<Void> discard(@PathVariable UUID id) {
        imports.discard(id);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/organisations/imports")
                .build();
    }

    private UUID staged(MultipartFile file, LocalDate listedOn) throws IOException {
        var content = Files.createTempFile("list", ".upload");
        try {
            file.transferTo(content);
            var name = file.getOriginalFilename();
            return imports.stage(new ListFile(name == null ? "" : name, content), listedOn, null);
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

    private static ResponseEntity<Void> seeOther(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/organisations/imports/" + id)
                .build();
    }
}
