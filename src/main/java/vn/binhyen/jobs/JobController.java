package vn.binhyen.jobs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of long work. */
@Controller
@RequestMapping("/jobs")
class JobController {

    private static final int LATEST = 50;

    private final Jobs jobs;

    JobController(Jobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("latest", jobs.latest(LATEST));
        return "jobs/list";
    }

    @GetMapping("/{id}")
    String look(@PathVariable UUID id, Model model) {
        model.addAttribute("job", jobs.get(new JobId(id)));
        return "jobs/job";
    }

    /** Asked for again and again by the pages that show the job; when it has ended they draw themselves anew. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var job = jobs.get(new JobId(id));
        if (job.ended()) response.setHeader("HX-Refresh", "true");
        model.addAttribute("job", job);
        return "jobs/bar";
    }

    @PostMapping("/{id}/cancellation")
    ResponseEntity<Void> cancel(@PathVariable UUID id) {
        jobs.cancel(new JobId(id));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", "/jobs/" + id)
                .build();
    }
}
