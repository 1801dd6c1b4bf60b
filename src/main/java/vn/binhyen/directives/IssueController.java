package vn.binhyen.directives;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.files.ChosenFile;

/** Shows a draft as it would be issued, takes in its document's file, and issues it. */
@Controller
@RequestMapping("/directives/{id}")
class IssueController {

    private final Issuing issuing;
    private final Documents documents;
    private final Overlaps overlaps;

    IssueController(Issuing issuing, Documents documents, Overlaps overlaps) {
        this.issuing = issuing;
        this.documents = documents;
        this.overlaps = overlaps;
    }

    @GetMapping("/issue")
    String check(@PathVariable UUID id, Model model) {
        model.addAttribute("check", issuing.check(new DirectiveId(id)));
        model.addAttribute("overlaps", overlaps.of(new DirectiveId(id)));
        return "directives/issue";
    }

    /** Issues the text whose hash the form carries; what keeps it from being issued is said on the same page. */
    @PostMapping("/issue")
    ModelAndView issue(@PathVariable UUID id, @RequestParam String sha256) {
        var directive = new DirectiveId(id);
        try {
            issuing.issue(directive, sha256);
            return Answered.seeOther("/directives/" + id);
        } catch (NotIssuable refusal) {
            var errors = new BindException(this, "form");
            errors.reject(refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
            return page("directives/issue", errors)
                    .addObject("check", issuing.check(directive))
                    .addObject("overlaps", overlaps.of(directive));
        }
    }

    @GetMapping("/file")
    String choose(@PathVariable UUID id, Model model) {
        model.addAttribute("id", issuing.check(new DirectiveId(id)).text().id().id());
        return "directives/file";
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView attach(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file) {
        issuing.check(new DirectiveId(id));
        var errors = ChosenFile.take(
                file,
                "directives.file.missing",
                (name, content) -> documents.attach(new DirectiveId(id), new Attachment(name, content)));
        if (!errors.hasErrors()) return Answered.seeOther("/directives/" + id);
        return page("directives/file", errors).addObject("id", id);
    }

    private static ModelAndView page(String name, Errors errors) {
        return new ModelAndView(name, HttpStatus.UNPROCESSABLE_CONTENT).addObject("errors", errors);
    }
}
