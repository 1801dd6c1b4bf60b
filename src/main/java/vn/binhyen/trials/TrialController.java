package vn.binhyen.trials;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Lists trials, shows each, and lets it be judged. */
@Controller
@RequestMapping("/trials")
class TrialController {

    private final Screen screen;
    private final TrialView view;
    private final Judging judging;
    private final Alarms alarms;

    TrialController(Screen screen, TrialView view, Judging judging, Alarms alarms) {
        this.screen = screen;
        this.view = view;
        this.judging = judging;
        this.alarms = alarms;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable UUID model, Model page) {
        page.addAttribute("screen", screen.of(model));
        return "trials/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model page) {
        page.addAttribute("shown", view.of(new TrialId(id)));
        return "trials/trial";
    }

    @GetMapping("/{id}/working")
    String working(@PathVariable UUID id, Model page) {
        page.addAttribute("shown", view.of(new TrialId(id)));
        return "trials/working";
    }

    /** The verdict on two sheets of paper. */
    @GetMapping("/{id}/brief")
    String brief(@PathVariable UUID id, Model page) {
        page.addAttribute("shown", view.of(new TrialId(id)));
        return "trials/brief";
    }

    @PostMapping("/{id}/alarms")
    ModelAndView answer(@PathVariable UUID id, @Valid @ModelAttribute("form") AlarmAnswer form, BindingResult errors) {
        Replies.attempt(errors, "answer", () -> alarms.answer(new TrialId(id), form));
        if (!errors.hasErrors()) return Replies.seeOther("/trials/" + id + "#alarms");
        return Replies.again("trials/trial", errors, new AlarmAnswer("", null))
                .addObject("shown", view.of(new TrialId(id)));
    }

    @PostMapping("/{id}/verdicts")
    ModelAndView judge(@PathVariable UUID id) {
        judging.judge(new TrialId(id));
        return Replies.seeOther("/trials/" + id + "#verdict");
    }
}
