package vn.binhyen.reports;

import java.util.ArrayList;
import java.util.stream.Collectors;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Page;

/** How the pages of this module say things, in the reader's language. */
final class Words {

    private Words() {}

    static String period(Page page, Period period) {
        return Wording.of(page.locale()).period(period);
    }

    /** All that is said of a figure, one sentence after the other. */
    static String said(Page page, ReportLine line) {
        return Sentence.of(line).stream().map(each -> said(page, line, each)).collect(Collectors.joining(" "));
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

    private static String said(Page page, ReportLine line, Sentence sentence) {
        var text = line.measure().in(page.locale());
        var filled = new ArrayList<Object>();
        filled.add(text.name());
        filled.add(text.unit());
        sentence.amounts().forEach(amount -> filled.add(page.decimal(amount)));
        if (sentence.place() != null) filled.add(sentence.place());
        return page.text("reports.said." + sentence.kind(), filled.toArray());
    }
}
