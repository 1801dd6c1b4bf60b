package vn.binhyen.trials;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Finding;
import vn.binhyen.evaluation.Interval;
import vn.binhyen.evaluation.Note;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name months, numbers and verdicts, in the reader's language. */
final class TrialWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/uuuu");
    private static final double SMALLEST = 0.0001;
    private static final int YEARS_BACK = 10;
    private static final int MONTHS_AHEAD = 36;

    /** So many bars leave room on the second page. */
    static final int PLACES_OF_A_BRIEF = 12;

    private TrialWords() {}

    static String month(@Nullable LocalDate month) {
        return month == null ? "" : MONTH.format(month);
    }

    /** The months that a trial may be about, the latest first. */
    static List<Choice> months(Page page, LocalDate today) {
        var latest = today.withDayOfMonth(1).plusMonths(MONTHS_AHEAD);
        return IntStream.range(0, MONTHS_AHEAD + YEARS_BACK * 12)
                .mapToObj(latest::minusMonths)
                .map(month -> new Choice(page.date(month), page.text("trials.month", month(month))))
                .toList();
    }

    static String number(Page page, double number, int decimals) {
        return page.decimal(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP));
    }

    /** What a commune is in the design, or what is proposed where nothing was chosen yet. */
    static @Nullable Unit chosen(TrialText text, Offer offer) {
        if (text.units().isEmpty()) return offer.role() == null ? null : offer.unit(offer.role(), offer.adopted());
        return text.units().stream()
                .filter(unit -> offer.key().equals(unit.key()))
                .findFirst()
                .orElse(null);
    }

    /** On a telephone nobody looks through a city for the dozen that matter. */
    static List<Offer> chosenFirst(TrialText text, List<Offer> offers) {
        return offers.stream()
                .sorted(Comparator.comparing(offer -> chosen(text, offer) == null))
                .toList();
    }

    /** A chance that is not nothing is never told as 0. */
    static String chance(Page page, double p) {
        return p < SMALLEST ? "< " + number(page, SMALLEST, 4) : number(page, p, 4);
    }

    static String tagKind(TrialState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case FROZEN -> "waiting";
            case JUDGED -> "good";
        };
    }

    /** A verdict is never told by colour alone, and what is not shown is not bad. */
    static String tagKind(VerdictKind kind) {
        return switch (kind) {
            case SHOWN_REDUCTION -> "good";
            case SHOWN_INCREASE -> "late";
            case NOT_SHOWN, REFUSED -> "neutral";
        };
    }

    static String months(List<LocalDate> months) {
        return months.size() > 6
                ? month(months.getFirst()) + " … " + month(months.getLast()) + " (" + months.size() + ")"
                : String.join(", ", months.stream().map(TrialWords::month).toList());
    }

    /** A rate ratio as so many in 100 fewer or more. */
    static String change(Page page, double ratio) {
        return page.text(
                ratio < 1 ? "trials.words.side.fewer" : "trials.words.side.more",
                page.number(Math.round(Math.abs(100 * (ratio - 1)))));
    }

    /** A range of rate ratios in words. */
    static String range(Page page, Interval range) {
        return page.text("trials.words.from.to", change(page, range.low()), change(page, range.high()));
    }

    /** A range of logs of ratios as one of ratios. */
    static Interval ratios(Interval logs) {
        return new Interval(Math.exp(logs.low()), Math.exp(logs.high()));
    }

    /** What was found of all places together, where its range has two ends. */
    static Bar bar(Finding finding) {
        double high = Objects.requireNonNull(finding.high());
        return new Bar(finding.ratio(), new Interval(finding.low(), high));
    }

    /** Whether the counts are too small to be told in 100. */
    static boolean isInEvents(Verdict verdict) {
        return verdict.working().notes().contains(Note.FEW_EVENTS);
    }

    /** Of 100 events to be expected so many did not happen; 0 where that was not shown, or is told in events alone. */
    static int fewer(Verdict verdict) {
        var finding = verdict.working().finding();
        if (verdict.kind() != VerdictKind.SHOWN_REDUCTION || finding == null) return 0;
        var ratio = finding.ratio();
        return ratio == null || isInEvents(verdict) ? 0 : (int) Math.round(100 * (1 - ratio));
    }
}
