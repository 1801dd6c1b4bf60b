package vn.binhyen.evaluation;

import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is said to everybody, in four blocks of the same order.
 *
 * @param verdict what can be said
 * @param size how large, with its range and the counts beside it; empty while a gate is open
 * @param sure how sure, and by what kind of comparison
 * @param change what would change our mind
 */
public record PlainWords(String verdict, String size, String sure, String change) {

    static PlainWords of(Judgement judgement, double overdispersion, double hopedRatio) {
        var finding = judgement.finding().orElse(null);
        if (finding == null) return refused(judgement);
        var size = new Size(finding, judgement.notes().contains(Note.FEW_EVENTS));
        return new PlainWords(
                verdict(judgement),
                size.sentence(judgement.verdict()),
                sure(judgement),
                change(judgement, finding, overdispersion, hopedRatio));
    }

    private static PlainWords refused(Judgement judgement) {
        var because = judgement.refusals().stream().map(Refusal::sentence).collect(Collectors.joining(" "));
        var helps = judgement.refusals().stream()
                .map(one -> one.gate().helps())
                .distinct()
                .collect(Collectors.joining("; "));
        return new PlainWords(because, "", level(judgement), "What helps: " + helps + ".");
    }

    private static String verdict(Judgement judgement) {
        int wording = judgement.level().wording();
        return switch (judgement.verdict()) {
            case NOT_SHOWN -> "We cannot tell. This is not evidence that it fails.";
            case SHOWN_REDUCTION -> changed(wording, "fewer");
            case SHOWN_INCREASE -> changed(wording, "more");
            case REFUSED -> throw new IllegalStateException("A refusal has words of its own");
        };
    }

    private static String changed(int wording, String direction) {
        if (wording <= 2)
            return "There were " + direction
                    + " events from that time on. That they changed together does not tell why.";
        return "The comparison " + (wording == 3 ? "suggests " : "shows ") + direction
                + " events than we would have expected.";
    }

    private static String sure(Judgement judgement) {
        var notes = judgement.notes().stream().map(Note::sentence).collect(Collectors.joining(" "));
        return (level(judgement) + " " + notes).strip();
    }

    private static String level(Judgement judgement) {
        return "Level " + judgement.level().level() + " of 5: "
                + switch (judgement.level().level()) {
                    case 1 -> "nothing to compare with.";
                    case 2 -> "before and after, without a comparable area.";
                    case 3 -> "before and after, beside one comparable area.";
                    case 4 -> "before and after, beside several areas.";
                    default -> "the sites were drawn by lot.";
                };
    }

    private static String change(Judgement judgement, Finding finding, double overdispersion, double hopedRatio) {
        if (judgement.verdict() == Verdict.NOT_SHOWN) {
            if (hopedRatio == 1) return "More events or more months.";
            double events = Power.eventsPerCell(hopedRatio, overdispersion, Power.USUAL_ALPHA, Power.USUAL_POWER);
            return String.format(
                    Locale.ROOT,
                    "To see the change that was hoped for we would need about %.0f events in each area, before and after.",
                    Math.ceil(events));
        }
        var bound = judgement.verdict() == Verdict.SHOWN_REDUCTION ? finding.high() : (Double) (1 / finding.low());
        double share = bound == null ? 0 : 100 * (1 - bound);
        return String.format(
                Locale.ROOT,
                judgement.verdict() == Verdict.SHOWN_REDUCTION
                        ? "It would no longer hold if people with the model had come to report %.0f in 100 fewer events than others."
                        : "It would no longer hold if, without the model, %.0f in 100 of these events had gone unreported.",
                share);
    }

    /** How large the change is, never in 100 where the base is small. */
    private record Size(Finding finding, boolean few) {

        String sentence(Verdict verdict) {
            var counted = String.format(
                    Locale.ROOT,
                    "%s happened; about %.0f were expected",
                    Demand.shown(finding.observed()),
                    finding.expected());
            if (verdict == Verdict.NOT_SHOWN) return counted + "; " + range() + ".";
            var ratio = finding.ratio();
            if (few || ratio == null) return counted + ".";
            return String.format(
                    Locale.ROOT,
                    "About %s in 100 %s (%s). %s.",
                    per(ratio),
                    ratio < 1 ? "fewer" : "more",
                    range(),
                    counted);
        }

        private String range() {
            var high = finding.high();
            if (few || high == null) return "the events are too few for a range in 100";
            return "plausibly between " + side(finding.low()) + " and " + side(high);
        }

        private static String side(double ratio) {
            return per(ratio) + " in 100 " + (ratio < 1 ? "fewer" : "more");
        }

        private static String per(double ratio) {
            return String.format(Locale.ROOT, "%.0f", Math.abs(100 * (ratio - 1)));
        }
    }
}
