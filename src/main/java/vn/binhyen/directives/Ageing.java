package vn.binhyen.directives;

import java.util.List;
import java.util.function.ToLongFunction;

/** How many obligations are late for 1–7, 8–30, 31–90 and more than 90 days. */
public record Ageing(long week, long month, long quarter, long longer) {

    static Ageing of(List<CoverageReport.Line> lines) {
        long late = sum(lines, CoverageReport.Line::late);
        long overWeek = sum(lines, CoverageReport.Line::lateOverWeek);
        long overMonth = sum(lines, CoverageReport.Line::lateOverMonth);
        long overQuarter = sum(lines, CoverageReport.Line::lateOverQuarter);
        return new Ageing(late - overWeek, overWeek - overMonth, overMonth - overQuarter, overQuarter);
    }

    public long total() {
        return week + month + quarter + longer;
    }

    private static long sum(List<CoverageReport.Line> lines, ToLongFunction<CoverageReport.Line> part) {
        return lines.stream().mapToLong(part).sum();
    }
}
