package vn.binhyen.programmes;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes in what a programme declares and its key tasks. */
@Controller
@RequestMapping("/programmes/{id}")
class ContentController {

    private final Programmes programmes;
    private final OpeningChoices choices;
    private final DirectiveChoices directives;

    ContentController(Programmes programmes, OpeningChoices choices, DirectiveChoices directives) {
        this.programmes = programmes;
        this.choices = choices;
        this.directives = directives;
    }

    @GetMapping("/declaration")
    String ask(@PathVariable UUID id, Model model) {
        choices.requireEnterer();
        var text = programmes.get(new ProgrammeId(id));
        model.addAttribute("text", text);
        model.addAttribute("form", DeclarationForm.of(text.declaration()));
        return "programmes/declaration";
    }

    @PostMapping("/declaration")
    ModelAndView declare(
            @PathVariable UUID id, @Valid @ModelAttribute("form") DeclarationForm form, BindingResult errors) {
        choices.requireEnterer();
        var text = programmes.get(new ProgrammeId(id));
        form.check(choices.today(), errors);
        if (errors.hasErrors())
            return Replies.again("programmes/declaration", errors)
                    .addObject("form", form)
                    .addObject("text", text);
        programmes.declare(new ProgrammeId(id), form.declaration());
        return Replies.seeOther("/programmes/" + id);
    }

    @GetMapping("/tasks/{task}")
    String write(@PathVariable UUID id, @PathVariable UUID task, Model model) {
        choices.requireEnterer();
        var text = programmes.get(new ProgrammeId(id));
        model.addAttribute(
                "form",
                text.tasks().stream()
                        .filter(each -> each.id().equals(task))
                        .findFirst()
                        .map(each -> KeyTaskForm.of(each.terms()))
                        .orElseGet(KeyTaskForm::empty));
        model.addAttribute("text", text);
        model.addAttribute("task", task);
        model.addAttribute("offered", directives.tasks());
        return "programmes/task";
    }

    @PostMapping("/tasks/{task}")
    ModelAndView setOut(
            @PathVariable UUID id,
            @PathVariable UUID task,
            @Valid @ModelAttribute("form") KeyTaskForm form,
            BindingResult errors) {
        choices.requireEnterer();
        var text = programmes.get(new ProgrammeId(id));
        form.check(errors);
        if (errors.hasErrors())
            return Replies.again("programmes/task", errors)
                    .addObject("form", form)
                    .addObject("text", text)
                    .addObject("task", task)
                    .addObject("offered", directives.tasks());
        programmes.setOut(new ProgrammeId(id), task, form.terms());
        return Replies.seeOther("/programmes/" + id);
    }

    @PostMapping("/tasks/{task}/removal")
    ModelAndView drop(@PathVariable UUID id, @PathVariable UUID task) {
        choices.requireEnterer();
        programmes.drop(new ProgrammeId(id), task);
        return Replies.seeOther("/programmes/" + id);
    }
}
