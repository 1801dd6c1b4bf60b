package vn.binhyen.reports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.calendars.Period;
import vn.binhyen.reports.Receipts.Receipt;

/** Which reports there are, what each says of a place and a period in the viewer's scope, and where it stands. */
@Service
@Transactional(readOnly = true)
public class Reports {

    /** How many periods of each report are offered, the running one included. */
    private static final int OFFERED = 3;

    private final Definitions definitions;
    private final ReportReading reading;
    private final ReportRules rules;
    private final ReceiptRecords receipts;
    private final Targets targets;

    Reports(
            Definitions definitions,
            ReportReading reading,
            ReportRules rules,
            ReceiptRecords receipts,
            Targets targets) {
        this.definitions = definitions;
        this.reading = reading;
        this.rules = rules;
        this.receipts = receipts;
        this.targets = targets;
    }

    /**
     * A report of one period.
     *
     * @param own where the viewer's first place stands with it
     */
    public record Offered(Definition definition, Period period, boolean isRunning, ReportState own) {

        public LocalDate due() {
            return definition.due(period);
        }
    }

    /** The running period and those before it of each report. */
    public List<Offered> offered() {
        var reporter = rules.reporter(null, null);
        var today = rules.today();
        var states = receipts.states(reporter);
        var history = definitions.history(reporter.provinceId());
        return history.inForce(today).stream()
                .flatMap(definition -> Stream.iterate(definition.running(today), Period::previous)
                        .limit(OFFERED)
                        .filter(period -> reporter.existedIn(period))
                        .flatMap(period -> history
                                .find(definition.code(), period.lastDay())
                                .filter(edition -> edition.asksFor(period))
                                .map(edition -> new Offered(
                                        edition,
                                        period,
                                        period.contains(today),
                                        states.getOrDefault(
                                                new ReceiptRecords.Asked(edition.code(), period.code()),
                                                ReportState.OPEN)))
                                .stream()))
                .toList();
    }

    /** The viewer's first place, whose standing the list shows. */
    public Reporter own() {
        return rules.reporter(null, null);
    }

    /** Whether the viewer says what reports ask for. */
    public boolean defines() {
        return rules.defines();
    }

    /** The cities and communes of which the viewer may read a report, a city first. */
    public List<AreaCard> places(String period) {
        return rules.places(ReportReading.period(period).lastDay());
    }

    /** What stands of a report; sentences that are computed are in the language. */
    public ReportText get(ReportKey key, Locale language) {
        return reading.text(key, language);
    }

    /** What its writer aims at, by the codes of the measures. */
    public Map<String, BigDecimal> targets(ReportKey key) {
        var report = reading.find(key);
        return targets.of(report.reporter(), report.period());
    }

    /** Which communes sent theirs, and in time, for whoever reads a whole city. */
    public Receipts receipts(String definition, String period) {
        rules.requireReader();
        var asked = ReportReading.period(period);
        var report = reading.find(new ReportKey(definition, period, null));
        if (!report.reporter().isOffice()) throw new NoSuchReport();
        var came = receipts.of(report);
        var communes = rules.communes(report.reporter(), asked.lastDay()).stream()
                .map(card -> receipt(card, came.get(card.id().value()), report.due()))
                .toList();
        return new Receipts(report.definition(), asked, rules.today(), communes);
    }

    private Receipt receipt(AreaCard commune, ReceiptRecords.@Nullable Came came, LocalDate due) {
        var until = came == null ? due : came.due();
        var received = came == null ? null : came.receivedOn();
        return new Receipt(
                commune.id().value(),
                commune.name(),
                came == null ? ReportState.OPEN : came.state(),
                until,
                received,
                Receipt.timeliness(until, received, rules.today()));
    }
}
