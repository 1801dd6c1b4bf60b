package vn.binhyen.reports;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.Wording;
import vn.binhyen.ledger.Nature;
import vn.binhyen.pages.Page;
import vn.binhyen.reports.Difference.Figure;
import vn.binhyen.reports.Receipts.Timeliness;

/** How the pages of this module say things, in the reader's language. */
final class Words {

    private Words() {}

    static String period(Page page, Period period) {
        return Wording.of(page.locale()).period(period);
    }

    /** What is missing is said, never shown as zero. */
    static String amount(Page page, @Nullable BigDecimal amount) {
        return amount == null ? "–" : page.decimal(amount);
    }

    /** The same, marked where a part of it is apportioned. */
    static String amount(Page page, ReportLine line, Figure figure, @Nullable BigDecimal amount) {
        var shown = amount(page, amount);
        return amount != null && line.estimated().contains(figure) ? "≈ " + shown : shown;
    }

    /** Whether it may be made of what was told of former units: what happened before it began, or what stands since. */
    static boolean isDrawn(ReportLine line, AssembledReport report) {
        var place = report.reporter();
        if (place.isOffice() || place.from() == null) return false;
        boolean isStock = line.measure().rule().nature() != Nature.FLOW;
        return isStock || !place.hadBegunOn(report.period().firstDay());
    }

    /** Of the highest and lowest with the commune. */
    static String amount(Page page, @Nullable BigDecimal amount, @Nullable String of) {
        return of == null ? amount(page, amount) : amount(page, amount) + " (" + of + ")";
    }

    /** By how much it rose or fell, with its sign; of shares in points. */
    static String change(Page page, ReportLine line) {
        var change = line.change();
        if (change == null) return "–";
        var signed = (change.signum() > 0 ? "+" : "") + page.decimal(change);
        if (line.isShare()) return page.text("reports.points", signed);
        var percent = line.percent();
        if (percent == null) return signed;
        return signed + " (" + (percent.signum() > 0 ? "+" : "") + page.decimal(percent) + " %)";
    }

    /** What was aimed at, and how much of it was reached. */
    static String target(Page page, ReportLine line) {
        if (line.target() == null) return "–";
        var reached = line.reached();
        return page.decimal(line.target()) + (reached == null ? "" : " (" + page.decimal(reached) + " %)");
    }

    static String tagKind(ReportState state) {
        return switch (state) {
            case OPEN -> "neutral";
            case SUBMITTED -> "waiting";
            case RETURNED -> "bad";
            case APPROVED -> "good";
        };
    }

    /** Who did it: the person where the viewer may know that, otherwise the body. */
    static String who(Page page, ReportStep step, Reporter reporter, Map<String, String> names) {
        var body = step.act() == ReportAct.SUBMIT
                ? reporter.name()
                : page.text(reporter.isOffice() ? "reports.by.leader" : "reports.by.office");
        var name = names.get(step.actor());
        return name == null ? body : body + " (" + name + ")";
    }

    static String timeliness(Page page, Timeliness timeliness) {
        return page.text("reports.timeliness." + timeliness);
    }

    static String tagKind(Timeliness timeliness) {
        return switch (timeliness) {
            case ON_TIME -> "good";
            case LATE -> "waiting";
            case MISSING -> "bad";
            case AWAITED -> "neutral";
        };
    }
}
