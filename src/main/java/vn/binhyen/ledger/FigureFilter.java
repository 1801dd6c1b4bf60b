package vn.binhyen.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.NamedCalendar;
import vn.binhyen.calendars.Period;

/**
 * What the page of figures shows.
 *
 * @param section A to G
 * @param view the calendar and the length of periods, {@code calendar_year:month}
 * @param area a commune; null: the whole province, or the viewer's own commune
 * @param asOf as was known at the end of that day
 * @param on by the communes of that day; null: of today
 * @param by by what the total of a split commune is divided
 */
record FigureFilter(
        @Nullable String section,
        @Nullable String view,
        @Nullable Integer year,
        @Nullable Integer area,
        @Nullable LocalDate asOf,
        @Nullable LocalDate on,
        @Nullable Weight by) {

    static final List<String> SECTIONS = List.of("A", "B", "C", "D", "E", "F", "G");
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    String sectionShown() {
        return section != null && SECTIONS.contains(section) ? section : "B";
    }

    String viewShown() {
        return view == null || view.isBlank() ? Calendars.CALENDAR_YEAR + ":month" : view;
    }

    NamedCalendar calendar() {
        return Periods.parse(viewShown().split(":", 2)[0] + ":2000:year:1").calendar();
    }

    Granularity granularity() {
        var parts = viewShown().split(":", 2);
        return Periods.parse(parts[0] + ":2000:" + (parts.length < 2 ? "" : parts[1]) + ":1")
                .granularity();
    }

    int yearShown(LocalDate today) {
        return year == null || year < EARLIEST || year > LATEST
                ? calendar().periodOn(today, Granularity.YEAR).year()
                : year;
    }

    List<Period> periods(LocalDate today) {
        return Periods.of(calendar(), granularity(), yearShown(today), today);
    }

    Weight weight() {
        return by == null ? Weight.POPULATION : by;
    }

    @Nullable
    Instant moment() {
        return asOf == null ? null : asOf.plusDays(1).atStartOfDay(HANOI).toInstant();
    }

    /** The same in an address, for links to other pages and files. */
    String link(String path) {
        var link = new StringBuilder(path)
                .append("?section=")
                .append(sectionShown())
                .append("&view=")
                .append(viewShown());
        if (year != null) link.append("&year=").append(year);
        if (area != null) link.append("&area=").append(area);
        if (asOf != null) link.append("&asOf=").append(asOf);
        if (on != null) link.append("&on=").append(on).append("&by=").append(weight());
        return link.toString();
    }
}
