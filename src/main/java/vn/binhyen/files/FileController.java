package vn.binhyen.files;

import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Gives a file back as something to save, never as a page of ours; shows its record, where the office removes a content. */
@Controller
@ConditionalOnWebApplication
@RequestMapping("/files/{id}")
class FileController {
    private final Files files;

    FileController(Files files) {
        this.files = files;
    }

    @GetMapping
    ResponseEntity<Resource> open(@PathVariable UUID id) {
        var opened = files.open(new FileId(id));
        var name = ContentDisposition.attachment()
                .filename(opened.file().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.file().kind().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new FileSystemResource(opened.content()));
    }

    @GetMapping("/record")
    String record(@PathVariable UUID id, Model model) {
        model.addAttribute("file", files.get(new FileId(id)));
        model.addAttribute("form", new RemovalForm(null));
        return "files/record";
    }

    @PostMapping("/removal")
    Object remove(
            @PathVariable UUID id, @Valid @ModelAttribute("form") RemovalForm form, BindingResult errors, Model model) {
        model.addAttribute("file", files.get(new FileId(id)));
        if (errors.hasErrors()) return new ModelAndView("files/record", HttpStatus.UNPROCESSABLE_CONTENT);
        files.remove(new FileId(id), form.given());
        var there = new RedirectView("/files/" + id + "/record");
        there.setStatusCode(HttpStatus.SEE_OTHER);
        there.setExposeModelAttributes(false);
        return there;
    }
}
