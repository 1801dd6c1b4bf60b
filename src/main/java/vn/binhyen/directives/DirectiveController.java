package vn.binhyen.directives;

import jakarta.validation.Valid;
import java.util.Optional;
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
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.files.FileId;
import vn.binhyen.files.Files;

/** Lists directives, shows each of them, and takes in what is typed about the document. */
@Controller
@RequestMapping("/directives")
class DirectiveController {

    private static final int SIZE = 30;

    private final Directives directives;
    private final DirectiveList list;
    private final Coverage coverage;
    private final Files files;
    private final Access access;

    DirectiveController(Directives directives, DirectiveList list, Coverage coverage, Files files, Access access) {
        this.directives = directives;
        this.list = list;
        this.coverage = coverage;
        this.files = files;
        this.access = access;
    }

    @GetMapping
    String list(@ModelAttribute("filter") DirectiveFilter filter, @RequestParam @Nullable UUID after, Model model) {
        var cards = list.page(filter, after, SIZE + 1);
        model.addAttribute("cards", cards.stream().limit(SIZE).toList());
        model.addAttribute("next", cards.size() > SIZE ? cards.get(SIZE - 1).id() : null);
        model.addAttribute("first", after == null);
        return "directives/list";
    }

    @GetMapping("/{id}")
    String one(@PathVariable UUID id, Model model) {
        var text = directives.get(new DirectiveId(id));
        model.addAttribute("text", text);
        model.addAttribute("coverage", text.isIssued() ? coverage.of(text.id()) : null);
        model.addAttribute(
                "file",
                Optional.ofNullable(text.document().fileId())
                        .map(file -> files.get(new FileId(file)).link())
                        .orElse(null));
        return "directives/directive";
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
