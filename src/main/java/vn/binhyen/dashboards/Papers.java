package vn.binhyen.dashboards;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.documents.Compilation;
import vn.binhyen.documents.Pdf;
import vn.binhyen.pages.Texts;

/** Writes dashboards as PDF. */
@Component
@Transactional
class Papers {

    private final Dashboards dashboards;
    private final Texts texts;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;

    Papers(Dashboards dashboards, Texts texts, SiteAddress site, ApplicationEventPublisher events) {
        this.dashboards = dashboards;
        this.texts = texts;
        this.site = site;
        this.events = events;
    }

    /** A dashboard, and the file that says the same. */
    record Paper(Dashboard dashboard, byte[] pdf) {

        String name() {
            return "bang-tinh-hinh-" + dashboard.period().firstDay() + "-"
                    + dashboard.period().lastDay() + ".pdf";
        }
    }

    /** For whoever asks for it now; that it left is written down. */
    Paper export(Wish wish) {
        var paper = of(wish);
        events.publishEvent(new DashboardExported(
                paper.dashboard().place(), paper.dashboard().period()));
        return paper;
    }

    @Transactional(readOnly = true)
    Paper of(Wish wish) {
        var dashboard = dashboards.of(wish);
        var link = site.link("/dashboard?" + Words.asked(dashboard));
        return new Paper(
                dashboard,
                written(new DashboardPaper(dashboard, dashboards.map(dashboard), texts, link).compilation()));
    }

    private static byte[] written(Compilation compilation) {
        var out = new ByteArrayOutputStream();
        try {
            Pdf.write(compilation, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
