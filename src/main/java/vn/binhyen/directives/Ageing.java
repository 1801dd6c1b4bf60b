package vn.binhyen.directives;

import java.util.List;
import java.util.function.ToLongFunction;

/** How many obligations are late for 1–7, 8–30, 31–90 and more than 90 days. */
public record Ageing(long week, long month, long quarter, long longer) {

    static Ageing of(List<CoverageReport.Part> lines) {
        long late = sum(lines, CoverageReport.Part::late);
        long overWeek = sum(lines, CoverageReport.Part::lateOverWeek);
        long overMonth = sum(lines, CoverageReport.Part::lateOverMonth);
        long overQuarter = sum(lines, CoverageReport.Part::lateOverQuarter);
        return new Ageing(late - overWeek, overWeek - overMonth, overMonth - overQuarter, overQuarter);
    }

    public long total() {
        return week + month + quarter + longer;
    }

    private static long sum(List<CoverageReport.Part> lines, ToLongFunction<CoverageReport.Part> part) {
        return lines.stream().mapToLong(part).sum();
    }
}
