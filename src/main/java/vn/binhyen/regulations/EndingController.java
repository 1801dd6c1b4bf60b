package vn.binhyen.regulations;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.files.ChosenFile;
import vn.binhyen.pages.Replies;

/** Takes in a regulation's file, and that it was ended before its time. */
@Controller
@RequestMapping("/regulations/{id}")
class EndingController {

    private final Regulations regulations;
    private final Parties parties;

    EndingController(Regulations regulations, Parties parties) {
        this.regulations = regulations;
        this.parties = parties;
    }

    @GetMapping("/ending")
    String ask(@PathVariable UUID id, Model model) {
        parties.requireEnterer();
        model.addAttribute("text", regulations.get(new RegulationId(id)));
        return "regulations/ending";
    }

    @PostMapping("/ending")
    ModelAndView end(@PathVariable UUID id, @RequestParam @Nullable String day, @RequestParam @Nullable String reason) {
        parties.requireEnterer();
        var text = regulations.get(new RegulationId(id));
        var form = new EndingForm(day, reason);
        var errors = new BindException(form, "form");
        form.check(errors);
        try {
            if (!errors.hasErrors()) regulations.end(new RegulationId(id), form.endedOn(), form.why());
        } catch (EndsBeforeItStarts refusal) {
            errors.rejectValue(refusal.field(), refusal.getDetailMessageCode());
        }
        if (!errors.hasErrors()) return Replies.seeOther("/regulations/" + id);
        return Replies.again("regulations/ending", errors)
                .addObject("errors", errors)
                .addObject("text", text);
    }

    @GetMapping("/file")
    String choose(@PathVariable UUID id, Model model) {
        parties.requireEnterer();
        model.addAttribute("text", regulations.get(new RegulationId(id)));
        return "regulations/file";
    }

    @PostMapping(path = "/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView attach(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file) {
        parties.requireEnterer();
        var text = regulations.get(new RegulationId(id));
        var errors = ChosenFile.take(
                file,
                "regulations.file.missing",
                (name, content) -> regulations.attach(new RegulationId(id), name, content));
        if (!errors.hasErrors()) return Replies.seeOther("/regulations/" + id);
        return Replies.again("regulations/file", errors)
                .addObject("errors", errors)
                .addObject("text", text);
    }
}
