package vn.binhyen.reports;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.validation.MapBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.pages.DecimalFormatter;
import vn.binhyen.pages.Replies;
import vn.binhyen.pages.Typed;

/** Lets an office or a desk say what it aims at in a period. */
@Controller
@RequestMapping("/reports/{definition}/{period}/targets")
class TargetController {

    private static final String FIELD = "target-";
    private static final BigDecimal MOST = new BigDecimal("9999999999999999");

    private final Reports reports;
    private final Reporting reporting;

    TargetController(Reports reports, Reporting reporting) {
        this.reports = reports;
        this.reporting = reporting;
    }

    @ModelAttribute("key")
    ReportKey key(@PathVariable String definition, @PathVariable String period, @RequestParam @Nullable Integer area) {
        return new ReportKey(definition, period, area);
    }

    @GetMapping
    ModelAndView ask(@ModelAttribute("key") ReportKey key) {
        reporting.requireWriter(key);
        return shown(new ModelAndView("reports/targets"), key);
    }

    @PostMapping
    ModelAndView keep(@ModelAttribute("key") ReportKey key, @RequestParam Map<String, String> sent) {
        reporting.requireWriter(key);
        var errors = new MapBindingResult(new HashMap<>(), "form");
        var aims = new HashMap<String, BigDecimal>();
        sent.forEach((field, typed) -> {
            if (field.startsWith(FIELD) && Typed.filled(typed) != null) read(field, typed, aims, errors);
        });
        if (errors.hasErrors()) return shown(Replies.again("reports/targets", errors), key);
        reporting.aim(key, aims);
        return ReportPage.shown(key);
    }

    private static void read(String field, String typed, Map<String, BigDecimal> aims, MapBindingResult errors) {
        try {
            var amount = new DecimalFormatter().parse(typed, LocaleContextHolder.getLocale());
            if (amount.signum() < 0
                    || amount.compareTo(MOST) > 0
                    || amount.stripTrailingZeros().scale() > 2) errors.rejectValue(field, "reports.target.wrong");
            else aims.put(field.substring(FIELD.length()), amount);
        } catch (ParseException unreadable) {
            errors.rejectValue(field, "reports.target.wrong");
        }
    }

    private ModelAndView shown(ModelAndView page, ReportKey key) {
        return page.addObject("report", reports.get(key, LocaleContextHolder.getLocale()))
                .addObject("aims", reports.targets(key));
    }
}
