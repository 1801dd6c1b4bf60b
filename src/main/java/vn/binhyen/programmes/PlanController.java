package vn.binhyen.programmes;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.files.ChosenFile;

/** Shows plans and takes in what is typed about them. */
@Controller
class PlanController {

    private final Plans plans;
    private final PlanView view;
    private final OpeningChoices choices;

    PlanController(Plans plans, PlanView view, OpeningChoices choices) {
        this.plans = plans;
        this.view = view;
        this.choices = choices;
    }

    @GetMapping("/plans/{id}")
    String one(@PathVariable UUID id, Model model) {
        model.addAttribute("shown", view.of(new PlanId(id)));
        return "programmes/plan";
    }

    @GetMapping("/programmes/{id}/plans/{plan}")
    String write(@PathVariable UUID id, @PathVariable UUID plan, Model model) {
        choices.requireEnterer();
        model.addAllAttributes(view.offered(new ProgrammeId(id), plan));
        model.addAttribute("form", view.form(new ProgrammeId(id), plan));
        return "programmes/planForm";
    }

    @PostMapping("/programmes/{id}/plans/{plan}")
    ModelAndView keep(
            @PathVariable UUID id,
            @PathVariable UUID plan,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors) {
        choices.requireEnterer();
        var programme = new ProgrammeId(id);
        var offered = view.offered(programme, plan);
        form.check(choices.today(), errors);
        try {
            if (!errors.hasErrors()) plans.write(new PlanId(plan), programme, form.terms(view.known(plan)));
        } catch (CarriesOutItself | NotAHigherPlan refusal) {
            errors.rejectValue("carriesOut", refusal.getDetailMessageCode());
        }
        if (!errors.hasErrors()) return Replies.seeOther("/plans/" + plan);
        return Replies.again("programmes/planForm", errors)
                .addAllObjects(offered)
                .addObject("form", form);
    }

    @GetMapping("/plans/{id}/file")
    String choose(@PathVariable UUID id, Model model) {
        choices.requireEnterer();
        model.addAttribute("plan", plans.get(new PlanId(id)));
        return "programmes/file";
    }

    @PostMapping(path = "/plans/{id}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView attach(@PathVariable UUID id, @RequestParam @Nullable MultipartFile file) {
        choices.requireEnterer();
        var plan = plans.get(new PlanId(id));
        var errors = ChosenFile.take(
                file, "programmes.file.missing", (name, content) -> plans.attach(new PlanId(id), name, content));
        if (!errors.hasErrors()) return Replies.seeOther("/plans/" + id);
        return Replies.again("programmes/file", errors)
                .addObject("errors", errors)
                .addObject("plan", plan);
    }

    @PostMapping("/plans/{id}/removal")
    ModelAndView remove(@PathVariable UUID id) {
        choices.requireEnterer();
        var plan = plans.get(new PlanId(id));
        plans.remove(new PlanId(id));
        return Replies.seeOther("/programmes/" + plan.programmeId());
    }
}
