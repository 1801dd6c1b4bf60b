package vn.binhyen.chasing;

import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.notices.Notices;

/** Where the office sets when messages may be sent and how long the links in them work. */
@Controller
@RequestMapping("/reminders/rules")
class SendingController {

    private final SendingRules rules;
    private final Notices notices;

    SendingController(SendingRules rules, Notices notices) {
        this.rules = rules;
        this.notices = notices;
    }

    @GetMapping
    String show(Model model) {
        add(model);
        return "chasing/sending";
    }

    @PostMapping("/sending-hours")
    ModelAndView setHours(@ModelAttribute("form") SendingForm form, BindingResult errors, Model model) {
        rules.requireSetter();
        form.checkHours(errors);
        return saved(form, errors, model, sent -> rules.setHours(sent.from(), sent.until(), sent.workingDays()));
    }

    @PostMapping("/link-life")
    ModelAndView setLife(@ModelAttribute("form") SendingForm form, BindingResult errors, Model model) {
        rules.requireSetter();
        form.checkDays(errors);
        return saved(form, errors, model, sent -> rules.setLife(sent.days()));
    }

    private ModelAndView saved(SendingForm form, BindingResult errors, Model model, Consumer<SendingForm> save) {
        if (!errors.hasErrors()) {
            save.accept(form);
            return ReminderPage.seeOther("/reminders/rules");
        }
        add(model);
        return new ModelAndView("chasing/sending", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private void add(Model model) {
        model.addAttribute("hours", rules.hours());
        model.addAttribute("lives", rules.lives());
        model.addAttribute("life", rules.life());
        model.addAttribute("post", notices.post());
    }
}
