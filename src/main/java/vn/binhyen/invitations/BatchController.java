package vn.binhyen.invitations;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.servlet.view.RedirectView;
import vn.binhyen.jobs.JobId;
import vn.binhyen.jobs.Jobs;
import vn.binhyen.organisations.ListFilter;

/** Where the office or a desk invites organisations, and sees what became of it. */
@Controller
@RequestMapping(BatchController.PATH)
class BatchController {

    static final String PATH = "/organisations/invitations";
    private static final int SIZE = 100;

    /** So long a page waits for the job: most batches are made by then. */
    private static final Duration QUICK = Duration.ofMillis(1500);

    private final Inviting inviting;
    private final Standings standings;
    private final Communes communes;
    private final Jobs jobs;

    BatchController(Inviting inviting, Standings standings, Communes communes, Jobs jobs) {
        this.inviting = inviting;
        this.standings = standings;
        this.communes = communes;
        this.jobs = jobs;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("batches", standings.latest());
        return "invitations/list";
    }

    @GetMapping("/new")
    ModelAndView ask(@ModelAttribute("filter") ListFilter filter, @ModelAttribute("form") BatchForm form) {
        return form(filter, form.orFor(inviting.term()));
    }

    @PostMapping
    ModelAndView invite(
            @ModelAttribute("filter") ListFilter filter,
            @Valid @ModelAttribute("form") BatchForm form,
            BindingResult errors) {
        inviting.term();
        if (errors.hasErrors()) {
            var page = form(filter, form);
            page.addObject(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        inviting.invite(form.batch(), form.wish(filter, inviting.today()));
        jobs.find(new JobId(standings.batch(form.batch()).job())).ifPresent(job -> jobs.await(job.id(), QUICK));
        return seeOther(form.batch());
    }

    @GetMapping("/{id}")
    String one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        var batch = standings.batch(id);
        var lines = standings.lines(id, q.strip(), after, SIZE + 1);
        model.addAttribute("standing", standings.standing(id));
        model.addAttribute("job", jobs.find(new JobId(batch.job())).orElse(null));
        model.addAttribute("lines", lines.subList(0, Math.min(SIZE, lines.size())));
        model.addAttribute("next", next(lines));
        model.addAttribute("q", q.strip());
        model.addAttribute("isFirst", after == 0);
        model.addAttribute("today", standings.today());
        return "invitations/batch";
    }

    private static @Nullable Integer next(java.util.List<BatchLine> lines) {
        return lines.size() <= SIZE ? null : lines.get(SIZE - 1).invitation().ordinal();
    }

    private ModelAndView form(ListFilter filter, BatchForm form) {
        var page = new ModelAndView("invitations/new");
        page.addObject("filter", filter);
        page.addObject("form", form);
        page.addObject("chosen", inviting.look(form.wish(filter, inviting.today())));
        page.addObject("term", inviting.term());
        page.addObject("communes", communes.offered());
        return page;
    }

    static ModelAndView seeOther(UUID batch) {
        var redirect = new RedirectView(PATH + "/" + batch, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }
}
