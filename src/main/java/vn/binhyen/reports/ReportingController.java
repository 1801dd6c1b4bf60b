package vn.binhyen.reports;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.Replies;
import vn.binhyen.pages.Typed;

/** Writes a report, submits it, returns it, approves it and opens it again. */
@Controller
@RequestMapping("/reports/{definition}/{period}")
class ReportingController {

    static final int LONGEST = 1000;

    private final Reporting reporting;
    private final ReportPage pages;

    ReportingController(Reporting reporting, ReportPage pages) {
        this.reporting = reporting;
        this.pages = pages;
    }

    @ModelAttribute("key")
    ReportKey key(@PathVariable String definition, @PathVariable String period, @RequestParam @Nullable Integer area) {
        return new ReportKey(definition, period, area);
    }

    /** The words of a section; what is typed into it has the section's number in its name, for a page has many. */
    @PostMapping("/narratives/{section}")
    ModelAndView narrate(
            @ModelAttribute("key") ReportKey key,
            @PathVariable int section,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> sent) {
        reporting.requireWriter(key);
        var words = Typed.text(sent.get("body-" + section));
        var errors = none();
        if (words.length() > Narrative.LONGEST) errors.rejectValue("body-" + section, "Size");
        Replies.attempt(errors, "body-" + section, () -> reporting.narrate(key, section, words, version));
        return errors.hasErrors() ? again(key, errors) : ReportPage.shown(key);
    }

    @PostMapping("/submission")
    ModelAndView submit(@ModelAttribute("key") ReportKey key, @RequestParam(defaultValue = "") String seal) {
        reporting.submit(key, seal);
        return ReportPage.shown(key);
    }

    @PostMapping("/return")
    ModelAndView giveBack(
            @ModelAttribute("key") ReportKey key,
            @RequestParam(defaultValue = "0") int steps,
            @RequestParam @Nullable String comment) {
        reporting.requireApprover(key);
        var errors = none();
        var words = words("comment", comment, errors);
        if (errors.hasErrors()) return again(key, errors);
        reporting.giveBack(key, steps, words);
        return ReportPage.shown(key);
    }

    @PostMapping("/approval")
    ModelAndView approve(@ModelAttribute("key") ReportKey key, @RequestParam(defaultValue = "") String seal) {
        reporting.approve(key, seal);
        return ReportPage.shown(key);
    }

    @PostMapping("/reopening")
    ModelAndView reopen(
            @ModelAttribute("key") ReportKey key,
            @RequestParam(defaultValue = "0") int steps,
            @RequestParam @Nullable String reason) {
        reporting.requireApprover(key);
        var errors = none();
        var words = words("reason", reason, errors);
        if (errors.hasErrors()) return again(key, errors);
        reporting.reopen(key, steps, words);
        return ReportPage.shown(key);
    }

    private static String words(String field, @Nullable String typed, MapBindingResult errors) {
        var words = Typed.text(typed);
        if (words.isEmpty()) errors.rejectValue(field, "reports." + field + ".missing");
        if (words.length() > LONGEST) errors.rejectValue(field, "Size");
        return words;
    }

    private ModelAndView again(ReportKey key, MapBindingResult errors) {
        var page = Replies.again("reports/report", errors);
        page.addAllObjects(pages.of(key, false));
        return page;
    }

    static MapBindingResult none() {
        return new MapBindingResult(new HashMap<>(), "form");
    }
}
