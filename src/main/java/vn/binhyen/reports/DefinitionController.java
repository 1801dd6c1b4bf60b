package vn.binhyen.reports;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** Builds and tries what reports ask for. */
@Controller
@RequestMapping("/report-definitions")
class DefinitionController {

    private final Defining defining;
    private final DefinitionChecking checking;

    DefinitionController(Defining defining, DefinitionChecking checking) {
        this.defining = defining;
        this.checking = checking;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("definitions", defining.list());
        model.addAttribute("overlaps", defining.overlaps());
        model.addAttribute("defines", defining.mayDefine());
        return "reports/definitions";
    }

    @GetMapping("/new")
    ModelAndView begin() {
        defining.requireDefining();
        return form(null).addObject("form", DefinitionForm.empty(defining.today()));
    }

    @GetMapping("/{definition}")
    ModelAndView one(@PathVariable("definition") String code) {
        var editions = defining.editions(code);
        return form(code)
                .addObject("editions", editions)
                .addObject(
                        "form",
                        DefinitionForm.of(editions.getFirst(), defining.today().plusDays(1)));
    }

    /** Keeps it; tries it, or shows one more empty part, where the button says so. */
    @PostMapping
    ModelAndView add(
            @RequestParam(defaultValue = "keep") String act,
            @Valid @ModelAttribute("form") DefinitionForm form,
            BindingResult errors) {
        return add(null, act, form, errors);
    }

    @PostMapping("/{definition}/editions")
    ModelAndView addEdition(
            @PathVariable("definition") String code,
            @RequestParam(defaultValue = "keep") String act,
            @Valid @ModelAttribute("form") DefinitionForm form,
            BindingResult errors) {
        defining.editions(code);
        return add(code, act, form, errors);
    }

    private ModelAndView add(@Nullable String code, String act, DefinitionForm form, BindingResult errors) {
        defining.requireDefining();
        if (act.equals("more")) return shown(code, form.longer());
        if (errors.getTarget() != null) checking.check(form, errors);
        if (act.equals("try") && !errors.hasErrors())
            return shown(code, form).addObject("trial", defining.tryOut(form, LocaleContextHolder.getLocale()));
        Replies.attempt(
                errors,
                "effectiveFrom",
                () -> defining.add(form, code == null ? defining.freshCode(String.valueOf(form.nameVi())) : code));
        if (!errors.hasErrors()) return Replies.seeOther("/report-definitions");
        return Replies.again("reports/definition", errors, form)
                .addAllObjects(shown(code, form).getModel());
    }

    private ModelAndView shown(@Nullable String code, DefinitionForm form) {
        var page = form(code).addObject("form", form);
        if (code != null) page.addObject("editions", defining.editions(code));
        return page;
    }

    private ModelAndView form(@Nullable String code) {
        return new ModelAndView("reports/definition")
                .addObject("code", code)
                .addObject("rhythms", DefinitionChecking.rhythms())
                .addObject("defines", defining.mayDefine())
                .addObject("dictionary", defining.dictionary(defining.today()));
    }
}
