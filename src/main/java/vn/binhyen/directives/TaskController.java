package vn.binhyen.directives;

import jakarta.validation.Valid;
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

/** Writes the tasks of a draft, with a count of whom each of them would reach. */
@Controller
@RequestMapping("/directives/{id}/tasks")
class TaskController {

    private final Directives directives;
    private final Issuing issuing;
    private final Recipients recipients;
    private final Access access;

    TaskController(Directives directives, Issuing issuing, Recipients recipients, Access access) {
        this.directives = directives;
        this.issuing = issuing;
        this.recipients = recipients;
        this.access = access;
    }

    /** The form of a task, empty where the task is new. */
    @GetMapping("/{task}")
    String write(@PathVariable UUID id, @PathVariable UUID task, Model model) {
        access.require(Permission.ISSUE_DIRECTIVES);
        var text = directives.get(new DirectiveId(id));
        var form = text.tasks().stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .map(known -> TaskForm.of(known.terms()))
                .orElseGet(TaskForm::empty);
        return show(text, task, form, model);
    }

    @PostMapping("/{task}")
    ModelAndView save(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Model model) {
        access.require(Permission.ISSUE_DIRECTIVES);
        var today = recipients.today();
        if (errors.getTarget() != null) form.check(today, errors);
        if (!errors.hasErrors()) {
            directives.ask(new DirectiveId(id), task, form.terms(today));
            return Answered.seeOther("/directives/" + id);
        }
        var page = show(directives.get(new DirectiveId(id)), task, form, model);
        return new ModelAndView(page, errors.getModel(), HttpStatus.UNPROCESSABLE_CONTENT).addAllObjects(model.asMap());
    }

    /** Keeps what is typed and shows whom it would reach, or organisations whose name has the words. */
    @PostMapping("/{task}/preview")
    String preview(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            @RequestParam @Nullable String find,
            Model model) {
        var text = directives.get(new DirectiveId(id));
        model.addAttribute("found", recipients.named(text.provinceId(), find));
        model.addAttribute("find", find);
        return show(text, task, form, model);
    }

    /** The count alone, asked for whenever a choice changes. */
    @PostMapping("/{task}/count")
    String count(@PathVariable UUID id, @ModelAttribute("form") TaskForm form, BindingResult errors, Model model) {
        var text = directives.get(new DirectiveId(id));
        model.addAttribute("selection", issuing.count(text.provinceId(), form.selector()));
        return "directives/selection";
    }

    /** The day alone that the deadline comes to, asked for whenever its fields change. */
    @PostMapping("/{task}/deadline")
    String deadline(@PathVariable UUID id, @ModelAttribute("form") TaskForm form, BindingResult errors, Model model) {
        access.require(Permission.ISSUE_DIRECTIVES);
        directives.get(new DirectiveId(id));
        if (errors.getTarget() != null) due(form, model);
        return "directives/due";
    }

    @PostMapping("/{task}/removal")
    ModelAndView drop(@PathVariable UUID id, @PathVariable UUID task) {
        directives.drop(new DirectiveId(id), task);
        return Answered.seeOther("/directives/" + id);
    }

    @PostMapping("/{task}/place")
    ModelAndView move(@PathVariable UUID id, @PathVariable UUID task, @RequestParam int by) {
        directives.move(new DirectiveId(id), task, by < 0 ? -1 : 1);
        return Answered.seeOther("/directives/" + id);
    }

    private String show(DirectiveText text, UUID task, TaskForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("text", text);
        model.addAttribute("task", task);
        model.addAttribute("selection", issuing.count(text.provinceId(), form.selector()));
        model.addAttribute("communes", recipients.communes(text.provinceId()));
        model.addAttribute("named", recipients.of(form.selector().organisations()));
        model.addAttribute("wholes", Words.wholes(text, task));
        due(form, model);
        return "directives/task";
    }

    private void due(TaskForm form, Model model) {
        var today = recipients.today();
        var ends = form.ends();
        model.addAttribute("today", today);
        model.addAttribute(
                "due",
                ends.rule()
                        .map(rule -> DueDay.of(rule, ends.year(today), today))
                        .orElse(null));
    }
}
