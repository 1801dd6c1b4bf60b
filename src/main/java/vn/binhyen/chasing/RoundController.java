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

    RoundController(RoundViews rounds, Chasing chasing, Directives directives, Jobs jobs) {
        this.rounds = rounds;
        this.chasing = chasing;
        this.directives = directives;
        this.jobs = jobs;
    }

    @GetMapping
    String one(@PathVariable UUID id, Model model) {
        var view = rounds.get(id);
        model.addAttribute("view", view);
        model.addAttribute("text", directives.get(new DirectiveId(view.round().directiveId())));
        model.addAttribute("job", job(new JobId(view.round().jobId())));
        return "chasing/round";
    }

    /** The job that queues is shown to whoever began it. */
    private @Nullable JobStanding job(JobId id) {
        try {
            return jobs.get(id);
        } catch (ErrorResponseException another) {
            return null;
        }
    }

    @PostMapping("/cancellation")
    ModelAndView cancel(@PathVariable UUID id) {
        chasing.stop(id);
        return ReminderPage.seeOther("/reminders/" + id);
    }
}
