package vn.binhyen.reports;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.binhyen.audit.ActorNames;
import vn.binhyen.pages.Replies;

/** Gathers what the page of a report shows. */
@Component
class ReportPage {

    private final Reports reports;
    private final ActorNames names;

    ReportPage(Reports reports, ActorNames names) {
        this.reports = reports;
        this.names = names;
    }

    /** What is shown: as reported where it was approved, otherwise or where that is asked for as is known now. */
    Map<String, Object> of(ReportKey key, boolean asKnown) {
        var report = reports.get(key, LocaleContextHolder.getLocale());
        var page = new HashMap<String, Object>();
        page.put("report", report);
        page.put("places", reports.places(key.period()));
        page.put("asKnown", asKnown || report.state() != ReportState.APPROVED);
        page.put("names", names(report));
        return page;
    }

    static ModelAndView shown(ReportKey key) {
        return Replies.seeOther(key.path());
    }

    private Map<String, String> names(ReportText report) {
        var approved = report.approved();
        @Nullable String by = approved == null ? null : approved.by();
        var actors = Stream.concat(report.history().stream().map(ReportStep::actor), Stream.ofNullable(by))
                .collect(Collectors.toSet());
        return actors.isEmpty() ? Map.of() : names.namesOf(actors);
    }
}
