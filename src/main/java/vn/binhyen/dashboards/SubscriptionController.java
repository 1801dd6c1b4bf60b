package vn.binhyen.dashboards;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.notices.Notices;
import vn.binhyen.pages.Replies;

/** Where everybody switches the dashboard by e-mail on and off for themselves. */
@Controller
@RequestMapping("/dashboard/subscription")
class SubscriptionController {

    private final Subscriptions subscriptions;
    private final Access access;
    private final Notices notices;

    SubscriptionController(Subscriptions subscriptions, Access access, Notices notices) {
        this.subscriptions = subscriptions;
        this.access = access;
        this.notices = notices;
    }

    @GetMapping
    String show(Model model) {
        access.require(Permission.READ_DIRECTIVES);
        var mine = subscriptions.mine().orElse(null);
        model.addAttribute("subscription", mine);
        model.addAttribute("post", notices.post());
        model.addAttribute(
                "form",
                mine == null
                        ? new SubscriptionForm(null, null)
                        : new SubscriptionForm(mine.rhythm(), mine.recipient()));
        return "dashboards/subscription";
    }

    @PostMapping
    ModelAndView subscribe(@Valid @ModelAttribute("form") SubscriptionForm form, BindingResult errors) {
        access.require(Permission.READ_DIRECTIVES);
        form.check(errors);
        if (errors.hasErrors())
            return Replies.again("dashboards/subscription", errors, new SubscriptionForm(null, null))
                    .addObject("subscription", subscriptions.mine().orElse(null))
                    .addObject("post", notices.post());
        subscriptions.begin(
                Objects.requireNonNull(form.rhythm()),
                Objects.requireNonNull(form.recipient()).strip());
        return Replies.seeOther("/dashboard/subscription");
    }

    /** One press, on the dashboard itself too. */
    @PostMapping("/end")
    ModelAndView end() {
        access.require(Permission.READ_DIRECTIVES);
        subscriptions.end();
        return Replies.seeOther("/dashboard/subscription");
    }
}
