package vn.binhyen.chasing;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.directives.Answers;
import vn.binhyen.directives.ObligationId;
import vn.binhyen.directives.ResultIncomplete;
import vn.binhyen.files.RefusedFile;

/**
 * What an organisation answers by a link, without an account. The address is the secret: no page tells it to another site,
 * nothing of it is kept, and no session is needed.
 */
@Controller
@RequestMapping("/answers/{secret}")
class AnswerLinkController {

    private final LinkHolder holder;
    private final Answers answers;

    AnswerLinkController(LinkHolder holder, Answers answers) {
        this.holder = holder;
        this.answers = answers;
    }

    @ModelAttribute
    void tellNobody(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @GetMapping
    String all(@PathVariable String secret, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("asked", holder.page(secret));
        return "chasing/answers";
    }

    @GetMapping("/obligations/{id}")
    String one(@PathVariable String secret, @PathVariable long id, Model model) {
        model.addAttribute("secret", secret);
        model.addAttribute("one", holder.one(secret, id));
        model.addAttribute("form", UUID.randomUUID());
        return "chasing/answer";
    }

    @PostMapping("/obligations/{id}/acknowledgement")
    ModelAndView acknowledge(
            @PathVariable String secret, @PathVariable long id, @ModelAttribute("answer") AnswerForm sent) {
        holder.act(secret, id, () -> answers.acknowledge(new ObligationId(id), sent.id(), sent.seenEdition()));
        return back(secret, id);
    }

    @PostMapping("/obligations/{id}/progress")
    ModelAndView progress(
            @PathVariable String secret,
            @PathVariable long id,
            @ModelAttribute("answer") AnswerForm sent,
            BindingResult errors,
            Model model) {
        var note = sent.progress();
        if (note == null || note.isBlank()) errors.rejectValue("progress", "NotBlank");
        else if (!errors.hasErrors())
            holder.act(secret, id, () -> answers.progress(new ObligationId(id), sent.id(), note.strip()));
        return errors.hasErrors() ? again(secret, id, model) : back(secret, id);
    }

    @PostMapping("/obligations/{id}/result")
    ModelAndView deliver(
            @PathVariable String secret,
            @PathVariable long id,
            @ModelAttribute("answer") AnswerForm sent,
            BindingResult errors,
            Model model) {
        try {
            if (!errors.hasErrors())
                holder.act(
                        secret,
                        id,
                        () -> answers.deliver(new ObligationId(id), sent.id(), sent.result(), sent.attachments()));
        } catch (ResultIncomplete refusal) {
            errors.rejectValue(refusal.field(), refusal.getDetailMessageCode());
        } catch (RefusedFile refusal) {
            errors.rejectValue("files", refusal.getDetailMessageCode(), refusal.getDetailMessageArguments(), null);
        }
        return errors.hasErrors() ? again(secret, id, model) : back(secret, id);
    }

    private ModelAndView again(String secret, long id, Model model) {
        return new ModelAndView(one(secret, id, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView back(String secret, long id) {
        return ReminderPage.seeOther("/answers/" + secret + "/obligations/" + id);
    }
}
