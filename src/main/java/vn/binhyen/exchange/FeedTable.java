package vn.binhyen.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.pages.Texts;
import vn.binhyen.reports.ApprovedFigure;
import vn.binhyen.reports.ApprovedReports;

/** Writes the figures of approved reports in the viewer's scope as a table that spreadsheets read: a line a figure. */
@Component
class FeedTable {

    private static final List<String> HEAD = List.of(
            "definition",
            "definition_name_vi",
            "definition_name_en",
            "period",
            "first_day",
            "last_day",
            "level",
            "area_code",
            "area_name",
            "province_code",
            "province_name",
            "section_vi",
            "section_en",
            "measure",
            "measure_name_vi",
            "measure_name_en",
            "unit_vi",
            "unit_en",
            "value",
            "year_before",
            "period_before",
            "target",
            "estimated",
            "edition",
            "approved_at");

    private final ApprovedReports reports;
    private final Areas areas;

    FeedTable(ApprovedReports reports, Areas areas) {
        this.reports = reports;
        this.areas = areas;
    }

    void write(FeedQuery query, OutputStream to) throws IOException {
        var out = new BufferedWriter(new OutputStreamWriter(to, UTF_8));
        var csv = new FeedCsv(out);
        csv.head(HEAD);
        var known = new HashMap<Integer, AreaCard>();
        try {
            reports.figures(query.from(), query.to(), query.definition(), figure -> write(csv, figure, known));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        out.flush();
    }

    private void write(FeedCsv csv, ApprovedFigure figure, Map<Integer, AreaCard> known) {
        var report = figure.report();
        var area = card(report.area(), known);
        var province = card(report.provinceId(), known);
        var vietnamese = figure.measure().in(Texts.VIETNAMESE);
        var english = figure.measure().in(Locale.ENGLISH);
        try {
            csv.texts(report.definition(), report.nameVi(), report.nameEn(), report.period());
            csv.plain(report.firstDay().toString(), report.lastDay().toString());
            csv.texts(
                    report.communeId() == null ? "province" : "commune",
                    area.code(),
                    report.areaName(),
                    province.code(),
                    province.name());
            csv.texts(figure.headingVi(), figure.headingEn(), figure.measure().code());
            csv.texts(vietnamese.name(), english.name(), vietnamese.unit(), english.unit());
            csv.amounts(figure.value(), figure.yearBefore(), figure.periodBefore(), figure.target());
            csv.plain(String.join(" ", Estimated.of(figure.estimated())));
            csv.plain(String.valueOf(report.edition()), report.approvedAt().toString());
            csv.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private AreaCard card(int area, Map<Integer, AreaCard> known) {
        return known.computeIfAbsent(area, id -> areas.get(new AreaId(id)));
    }
}
