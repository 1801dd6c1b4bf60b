package vn.binhyen.dashboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapMark;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the page of a dashboard names things, in the reader's language. */
final class Words {

    private static final int MONTHS = 13;
    private static final int QUARTERS = 9;
    private static final int YEARS = 3;

    private Words() {}

    static String period(Page page, Period period) {
        return Wording.of(page.locale()).period(period);
    }

    static String value(Page page, @Nullable BigDecimal value) {
        return value == null ? "–" : page.decimal(value);
    }

    /** With its sign: “+12”, “−3”. */
    static String signed(Page page, BigDecimal value) {
        return signed(page::decimal, value);
    }

    static String signed(Function<BigDecimal, String> decimal, BigDecimal value) {
        return (value.signum() < 0 ? "−" : value.signum() > 0 ? "+" : "") + decimal.apply(value.abs());
    }

    /** What stands beneath a head figure: the same period of the year before, and by how much it differs. */
    static String note(Page page, Dashboard dashboard, HeadFigure figure) {
        if (figure.value() == null) return page.text("dashboards.unknown");
        var level = figure.isLevel()
                ? page.text(dashboard.isRunning() ? "dashboards.level.running" : "dashboards.level") + " · "
                : "";
        if (figure.isBroken()) return level + page.text("dashboards.notComparable");
        var before = figure.yearBefore();
        var known = known(page, dashboard, figure);
        if (before == null) return level + page.text("dashboards.yearBefore.unknown") + known;
        return level
                + page.text("dashboards.yearBefore", page.decimal(before))
                + percent(page, dashboard, figure)
                + known;
    }

    /** Part of a period is not compared with a whole one. */
    private static String percent(Page page, Dashboard dashboard, HeadFigure figure) {
        var percent = figure.percent();
        if (percent == null) return "";
        if (dashboard.isRunning()) return " · " + page.text("dashboards.notCompared");
        return " (" + signed(page, percent) + " %)";
    }

    /** Where not all communes told something. */
    private static String known(Page page, Dashboard dashboard, HeadFigure figure) {
        if (!dashboard.place().isCity() || figure.known() >= dashboard.communes()) return "";
        return " · " + page.text("dashboards.known", figure.known(), dashboard.communes());
    }

    static String reason(Page page, Change.Reason reason) {
        var day = reason.day() == null ? "" : page.date(reason.day());
        return page.text("dashboards.why." + reason.why(), reason.count(), day);
    }

    /** Where the figure of another period explains itself. */
    static String path(Dashboard dashboard, HeadFigure figure, Period period) {
        return dashboard.place().path(figure.measure().code(), period);
    }

    /** The address of the same dashboard with another head figure. */
    static String chosen(Dashboard dashboard, HeadFigure figure) {
        return "/dashboard?" + asked(dashboard) + "&measure=" + figure.measure().code() + "#course";
    }

    static String asked(Dashboard dashboard) {
        return dashboard.place().asked() + "&period=" + dashboard.period().code();
    }

    /** The address of the same as a file, with the map of the figure that is chosen. */
    static String paper(Dashboard dashboard) {
        var chosen = dashboard.chosen();
        return "/dashboard.pdf?" + asked(dashboard)
                + (chosen == null ? "" : "&measure=" + chosen.measure().code());
    }

    /** The periods to choose from: the latest months, quarters and years of the calendar, and the one that is shown. */
    static List<Choice> periods(Page page, Dashboard dashboard) {
        var today = dashboard.asOf();
        return Stream.of(
                        Stream.of(dashboard.period()),
                        latest(today, Granularity.MONTH, MONTHS),
                        latest(today, Granularity.QUARTER, QUARTERS),
                        latest(today, Granularity.YEAR, YEARS))
                .flatMap(each -> each)
                .distinct()
                .map(period -> new Choice(
                        period.code(),
                        period(page, period)
                                + (period.lastDay().isBefore(today) ? "" : " " + page.text("dashboards.running"))))
                .toList();
    }

    private static Stream<Period> latest(LocalDate today, Granularity granularity, int count) {
        var running = Calendars.standard().get(Calendars.CALENDAR_YEAR).periodOn(today, granularity);
        return Stream.iterate(running, Period::previous).limit(count);
    }

    /** Where what is missing is listed; null where the viewer may not open the list. */
    static @Nullable String list(Page page, Dashboard dashboard, Missing.Line line) {
        var place = dashboard.place();
        if (line.isOfSheets()) return page.has(Permission.ENTER_FIGURES.name()) ? sheets(dashboard) : null;
        if (line.text().equals(Missing.SILENT)) return "/points";
        return "/obligations?late=true" + (place.commune() == null ? "" : "&commune=" + place.commune());
    }

    /** The month in which the period ends, whose sheets a list shows. */
    private static String sheets(Dashboard dashboard) {
        var period = dashboard.period();
        var month = period.granularity() == Granularity.MONTH
                ? period
                : period.calendar().periodOn(period.lastDay(), Granularity.MONTH);
        return "/entries?period=" + month.code();
    }

    /** The communes coloured by fifths of the largest value. */
    static Map<AreaId, MapMark> marks(Page page, Dashboard dashboard) {
        return dashboard.byCommune().stream()
                .filter(each -> each.value() != null)
                .collect(Collectors.toMap(
                        each -> new AreaId(each.area()),
                        each -> new MapMark(dashboard.level(each), value(page, each.value()), each.path())));
    }
}
