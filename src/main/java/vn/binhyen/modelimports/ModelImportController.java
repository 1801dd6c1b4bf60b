package vn.binhyen.modelimports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.binhyen.catalogue.NearCopies;
import vn.binhyen.lists.ListFormat;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.Upload;
import vn.binhyen.pages.Download;

/** Takes lists of models in by three steps that can be left and found again: upload, look, enter. */
@Controller
@RequestMapping("/models/imports")
class ModelImportController {

    private final ModelImports imports;
    private final NearCopies copies;

    ModelImportController(ModelImports imports, NearCopies copies) {
        this.imports = imports;
        this.copies = copies;
    }

    @GetMapping
    ModelAndView ask() {
        return form(new MapBindingResult(new HashMap<>(), "upload"));
    }

    @GetMapping("/template.{format:csv|xlsx}")
    void template(@PathVariable String format, HttpServletResponse response) throws IOException {
        imports.require();
        var kind = ListFormat.valueOf(format.toUpperCase(Locale.ROOT));
        new Download(kind.mediaType(), "mau-danh-sach-mo-hinh." + format).send(response, out -> {
            try (var writer = kind.writer(out)) {
                writer.line(Arrays.stream(Head.values()).map(Head::text).toList());
            }
        });
    }

    @PostMapping
    Object upload(@RequestParam MultipartFile file) throws IOException {
        imports.require();
        var errors = new MapBindingResult(new HashMap<>(), "upload");
        if (file.isEmpty()) errors.rejectValue("file", "lists.refused.MISSING");
        if (errors.hasErrors()) return form(errors);
        try {
            return seeOther(Upload.read(file, imports::read));
        } catch (ListRefused refused) {
            errors.rejectValue("file", refused.key(), refused.getDetailMessageArguments(), null);
            return form(errors);
        }
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        var list = imports.get(id);
        var alike = list.rows().stream().flatMap(row -> row.alikeIds().stream()).collect(Collectors.toSet());
        model.addAttribute("list", list);
        model.addAttribute("seen", copies.seen(alike));
        return "modelimports/staged";
    }

    @PostMapping("/{id}/entry")
    ResponseEntity<Void> enter(@PathVariable UUID id, @RequestParam(defaultValue = "") Set<UUID> known) {
        imports.enter(id, known);
        return seeOther(id);
    }

    private ModelAndView form(BindingResult errors) {
        var page = new ModelAndView("modelimports/imports");
        page.addObject("latest", imports.latest());
        page.addObject(BindingResult.MODEL_KEY_PREFIX + "upload", errors);
        if (errors.hasErrors()) page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ResponseEntity<Void> seeOther(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/models/imports/" + id)
                .build();
    }
}
