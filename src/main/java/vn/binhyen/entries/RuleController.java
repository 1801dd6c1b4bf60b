package vn.binhyen.entries;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;

/** Where the office sees and sets what is looked at in sheets, and until when they are open. */
@Controller
@RequestMapping("/entries/rules")
class RuleController {

    private static final int MOST_DAYS = 60;

    private final RuleBook book;

    RuleController(RuleBook book) {
        this.book = book;
    }

    @GetMapping
    String show(Model model) {
        book.requireSetter();
        model.addAllAttributes(page(RuleForm.empty()));
        return "entries/rules";
    }

    @PostMapping
    ModelAndView add(@ModelAttribute("form") RuleForm form, BindingResult errors) {
        book.requireSetter();
        if (!errors.hasErrors()) form.check(book::knows, errors);
        if (errors.hasErrors() || form.id() == null)
            return Replies.again("entries/rules", errors).addAllObjects(page(form));
        book.add(form.id(), form.check(), form.hard());
        return Replies.seeOther("/entries/rules");
    }

    @PostMapping("/{rule}/ending")
    ModelAndView end(@PathVariable UUID rule) {
        book.end(rule);
        return Replies.seeOther("/entries/rules");
    }

    @PostMapping("/lock")
    ModelAndView lock(@RequestParam(defaultValue = "") String days) {
        book.requireSetter();
        if (days.matches("[0-9]{1,2}") && Integer.parseInt(days) >= 1 && Integer.parseInt(days) <= MOST_DAYS) {
            book.lockAfter(Integer.parseInt(days));
            return Replies.seeOther("/entries/rules");
        }
        var errors = new MapBindingResult(new HashMap<>(), "lock");
        errors.rejectValue("days", "entries.lock.days.wrong");
        return Replies.again("entries/rules", errors).addAllObjects(page(RuleForm.empty()));
    }

    private Map<String, Object> page(RuleForm form) {
        return Map.of("form", form, "rules", book.rules(), "locks", book.lockRules());
    }
}
