package vn.binhyen.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Period;
import vn.binhyen.reports.ApprovedFigure.Head;
import vn.binhyen.reports.ReportKey;

/** What an office may choose to be signed. */
@Component
class Offering {

    private static final int YEARS = 5;

    private final Exporting exporting;
    private final ExchangeRules rules;

    Offering(Exporting exporting, ExchangeRules rules) {
        this.exporting = exporting;
        this.rules = rules;
    }

    /**
     * The approved reports of one period.
     *
     * @param periods of which there are any
     * @param period the chosen one; null: there is none
     */
    record Offer(List<Period> periods, @Nullable Period period, List<Head> reports) {

        /** Those of its reports whose paths these are. */
        List<ReportKey> keys(List<String> paths) {
            return reports.stream()
                    .map(Head::key)
                    .filter(key -> paths.contains(key.path()))
                    .toList();
        }

        String fileName() {
            var code = Objects.requireNonNull(period).code().replaceAll("[^a-z0-9]+", "-");
            return "bao-cao-" + code + ".json";
        }
    }

    /** Of the last five years; no period chosen, or one of which nothing is approved: the latest. */
    Offer of(@Nullable String chosen) {
        LocalDate today = rules.today();
        var all = exporting.offered(today.minusYears(YEARS), today);
        var periods = all.stream()
                .map(Head::period)
                .distinct()
                .map(Calendars.standard()::period)
                .toList();
        var period = periods.stream()
                .filter(each -> each.code().equals(chosen))
                .findFirst()
                .orElse(periods.isEmpty() ? null : periods.getFirst());
        if (period == null) return new Offer(periods, null, List.of());
        return new Offer(
                periods,
                period,
                all.stream().filter(head -> head.period().equals(period.code())).toList());
    }
}
