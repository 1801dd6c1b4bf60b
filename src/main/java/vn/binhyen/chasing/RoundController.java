package vn.binhyen.chasing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.jobs.JobId;
import vn.binhyen.jobs.JobStanding;
import vn.binhyen.jobs.Jobs;

/** Shows what became of a round of reminders, and stops what still waits. */
@Controller
@RequestMapping("/reminders/{id}")
class RoundController {

    private final RoundViews rounds;
    private final Chasing chasing;
    private final Directives directives;
    private final Jobs jobs;
    private final AnswerLinks links;

    RoundController(RoundViews rounds, Chasing chasing, Directives directives, Jobs jobs, AnswerLinks links) {
        this.rounds = rounds;
        this.chasing = chasing;
        this.directives = directives;
        this.jobs = jobs;
        this.links = links;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model model) {
        var view = rounds.get(id);
        model.addAttribute("view", view);
        model.addAttribute("text", directives.get(new DirectiveId(view.round().directiveId())));
        model.addAttribute("job", job(view.round().jobId()));
        model.addAttribute("links", links.working(id));
        return "chasing/round";
    }

    /** The job that queues is shown to whoever began it. */
    private @Nullable JobStanding job(@Nullable UUID id) {
        try {
            return id == null ? null : jobs.get(new JobId(id));
        } catch (ErrorResponseException another) {
            return null;
        }
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable UUID id) {
        chasing.stop(id);
        return ReminderPage.seeOther("/reminders/" + id);
    }

    @PostMapping("/links/revocation")
    ModelAndView revokeLinks(@PathVariable UUID id) {
        rounds.get(id);
        links.revoke(id);
        return ReminderPage.seeOther("/reminders/" + id);
    }
}
