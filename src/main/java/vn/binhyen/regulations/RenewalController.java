package vn.binhyen.regulations;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.notices.Notices;
import vn.binhyen.pages.Replies;

/** Where office and desk see what is to be renewed and who was reminded, and where the office sets when that happens. */
@Controller
@RequestMapping("/regulations/renewals")
class RenewalController {

    private static final int LISTED = 100;

    private final Renewals renewals;
    private final RenewalRules rules;
    private final Notices notices;
    private final Parties parties;

    RenewalController(Renewals renewals, RenewalRules rules, Notices notices, Parties parties) {
        this.renewals = renewals;
        this.rules = rules;
        this.notices = notices;
        this.parties = parties;
    }

    @GetMapping
    String show(Model model) {
        rules.requireReader();
        model.addAttribute("form", RenewalRuleForm.of(rules.on(parties.today())));
        add(model);
        return "regulations/renewals";
    }

    @PostMapping("/rule")
    ModelAndView set(@ModelAttribute("form") RenewalRuleForm form, BindingResult errors, Model model) {
        rules.requireSetter();
        form.check(errors);
        if (!errors.hasErrors()) {
            rules.set(form.days(), form.reminders());
            return Replies.seeOther("/regulations/renewals");
        }
        add(model);
        return Replies.again("regulations/renewals", errors).addAllObjects(model.asMap());
    }

    private void add(Model model) {
        model.addAttribute("rule", rules.on(parties.today()));
        model.addAttribute("rules", rules.all());
        model.addAttribute("due", renewals.due());
        model.addAttribute("lines", renewals.soon(LISTED));
        model.addAttribute("post", notices.post());
    }
}
