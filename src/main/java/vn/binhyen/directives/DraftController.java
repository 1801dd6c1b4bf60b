package vn.binhyen.directives;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
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
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** Takes in what is typed about a document and its plan. */
@Controller
@RequestMapping("/directives")
class DraftController {

    private final Directives directives;
    private final Access access;
    private final Clock clock;

    DraftController(Directives directives, Access access, Clock clock) {
        this.directives = directives;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/new")
    String write(Model model) {
        access.require(Permission.ISSUE_DIRECTIVES);
        model.addAttribute("form", DirectiveForm.empty());
        model.addAttribute("isNew", true);
        return "directives/document";
    }

    @PostMapping
    ModelAndView draft(@Valid @ModelAttribute("form") DirectiveForm form, BindingResult errors) {
        access.require(Permission.ISSUE_DIRECTIVES);
        if (errors.getTarget() != null) form.check(LocalDate.now(clock), errors);
        var id = new DirectiveId(form.id() == null ? UUID.randomUUID() : form.id());
        var province = access.viewer().provinces().getFirst();
        return saved(form, errors, true, () -> directives.draft(id, province, form.document(null), form.plan()));
    }

    @GetMapping("/{id}/document")
    String edit(@PathVariable UUID id, Model model) {
        access.require(Permission.ISSUE_DIRECTIVES);
        model.addAttribute("form", DirectiveForm.of(directives.get(new DirectiveId(id))));
        model.addAttribute("isNew", false);
        return "directives/document";
    }

    @PostMapping("/{id}/document")
    ModelAndView describe(
            @PathVariable UUID id, @Valid @ModelAttribute("form") DirectiveForm form, BindingResult errors) {
        access.require(Permission.ISSUE_DIRECTIVES);
        if (errors.getTarget() != null) form.check(LocalDate.now(clock), errors);
        var directive = new DirectiveId(id);
        var file = directives.get(directive).document().fileId();
        return saved(form, errors, false, () -> directives.edit(directive, form.document(file), form.plan()));
    }

    private static ModelAndView saved(DirectiveForm form, BindingResult errors, boolean isNew, Runnable save) {
        try {
            if (!errors.hasErrors()) save.run();
        } catch (AlreadyRegistered refusal) {
            errors.rejectValue("symbol", refusal.getDetailMessageCode());
        }
        if (!errors.hasErrors()) return Answered.seeOther("/directives/" + form.id());
        return new ModelAndView("directives/document", errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("form", form)
                .addObject("isNew", isNew);
    }
}
