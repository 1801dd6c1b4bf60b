package vn.binhyen.exchange;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.binhyen.accounts.SiteAddress;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.exchange.ToldReports.Amounts;
import vn.binhyen.exchange.ToldReports.Answered;
import vn.binhyen.exchange.ToldReports.Place;
import vn.binhyen.exchange.ToldReports.Section;
import vn.binhyen.exchange.ToldReports.Signer;
import vn.binhyen.exchange.ToldReports.Span;
import vn.binhyen.exchange.ToldReports.Told;
import vn.binhyen.exchange.ToldReports.Within;
import vn.binhyen.pages.Texts;
import vn.binhyen.reports.ApprovedReport;
import vn.binhyen.reports.ApprovedReports;
import vn.binhyen.reports.AssembledReport.Part;
import vn.binhyen.reports.ReportKey;
import vn.binhyen.reports.ReportLine;
import vn.binhyen.reports.Reporter;

/** Says an approved report in the words of the published schema. */
@Component
class ReportTelling {

    private final ApprovedReports reports;
    private final Areas areas;
    private final SiteAddress site;

    ReportTelling(ApprovedReports reports, Areas areas, SiteAddress site) {
        this.reports = reports;
        this.areas = areas;
        this.site = site;
    }

    Signer signer(int province, String key) {
        return new Signer(areas.get(new AreaId(province)).name(), site.link("/"), key);
    }

    Told told(ReportKey key) {
        return told(reports.find(key).orElseThrow(NoSuchExchange::new));
    }

    private Told told(ApprovedReport approved) {
        var report = approved.report();
        var definition = report.definition();
        var period = report.period();
        var sections = new ArrayList<Section>();
        for (int i = 0; i < report.parts().size(); i++)
            sections.add(section(
                    report.parts().get(i),
                    approved.narrations().get(i).body(),
                    approved.narrations().get(i).isEdited()));
        return new Told(
                new Answered(
                        definition.code(),
                        definition.terms().nameVi(),
                        definition.terms().nameEn(),
                        definition.terms().basis()),
                new Span(period.code(), period.firstDay(), period.lastDay()),
                place(report.reporter()),
                approved.edition(),
                approved.at(),
                sections);
    }

    private Place place(Reporter reporter) {
        var area = areas.get(new AreaId(reporter.area()));
        var province = areas.get(new AreaId(reporter.provinceId()));
        return new Place(
                reporter.isOffice() ? Place.PROVINCE : Place.COMMUNE,
                area.code(),
                reporter.name(),
                new Within(province.code(), province.name()));
    }

    private static Section section(Part part, String narrative, boolean edited) {
        var section = part.section();
        List<Amounts> figures =
                part.lines().stream().map(ReportTelling::amounts).toList();
        return new Section(section.headingVi(), section.headingEn(), narrative, edited, figures);
    }

    private static Amounts amounts(ReportLine line) {
        var vietnamese = line.measure().in(Texts.VIETNAMESE);
        var english = line.measure().in(java.util.Locale.ENGLISH);
        return new Amounts(
                line.measure().code(),
                line.measure().effectiveFrom(),
                vietnamese.name(),
                english.name(),
                vietnamese.unit(),
                english.unit(),
                StrictJson.text(line.value()),
                StrictJson.text(line.before()),
                StrictJson.text(line.previous()),
                StrictJson.text(line.target()),
                Estimated.of(line.estimated()));
    }
}
