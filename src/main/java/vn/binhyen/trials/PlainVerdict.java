package vn.binhyen.trials;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Finding;
import vn.binhyen.evaluation.Note;
import vn.binhyen.evaluation.Power;
import vn.binhyen.pages.Page;

/**
 * A verdict in four blocks of the same order for everyone, in the reader's language: what can be said, how large with its
 * range, how sure, and what would change our mind. While a gate is open there is no number in any of them.
 */
public record PlainVerdict(String verdict, String size, String sure, String change) {

    static PlainVerdict of(Page page, Verdict verdict) {
        var working = verdict.working();
        var finding = working.finding();
        if (finding == null) return refused(page, verdict);
        var size = new Size(page, finding, working.notes().contains(Note.FEW_EVENTS));
        return new PlainVerdict(
                headline(page, verdict),
                size.sentence(verdict.kind()),
                sure(page, verdict),
                change(page, verdict, finding));
    }

    private static PlainVerdict refused(Page page, Verdict verdict) {
        var gates = verdict.working().gates();
        if (gates.isEmpty())
            return new PlainVerdict(
                    page.text("trials.words.missing"),
                    "",
                    level(page, verdict),
                    page.text("trials.words.missing.helps"));
        var because = gates.stream()
                .map(open -> page.text("trials.gate." + open.gate()))
                .distinct()
                .collect(Collectors.joining("; "));
        var helps = gates.stream()
                .map(open -> page.text("trials.gate.helps." + open.gate()))
                .distinct()
                .collect(Collectors.joining("; "));
        return new PlainVerdict(
                page.text("trials.words.refused", because),
                "",
                level(page, verdict),
                page.text("trials.words.refused.helps", helps));
    }

    private static String headline(Page page, Verdict verdict) {
        if (verdict.kind() == VerdictKind.NOT_SHOWN) return page.text("trials.words.NOT_SHOWN");
        return page.text("trials.words." + verdict.kind() + "."
                + Math.clamp(verdict.working().wording(), 2, 4));
    }

    private static String sure(Page page, Verdict verdict) {
        var notes = verdict.working().notes().stream()
                .map(note -> page.text("trials.note." + note))
                .collect(Collectors.joining(" "));
        return (level(page, verdict) + " " + notes).strip();
    }

    private static String level(Page page, Verdict verdict) {
        return page.text("trials.words.level." + verdict.level(), verdict.level());
    }

    private static String change(Page page, Verdict verdict, Finding finding) {
        double hoped = verdict.working().hopedRatio();
        if (verdict.kind() == VerdictKind.NOT_SHOWN) return needed(page, finding, hoped);
        boolean fewer = verdict.kind() == VerdictKind.SHOWN_REDUCTION;
        var bound = fewer ? finding.high() : (Double) (1 / finding.low());
        return page.text(
                fewer ? "trials.words.tipping.fewer" : "trials.words.tipping.more",
                bound == null ? "0" : per(page, bound));
    }

    /** What would show the change that is hoped for, if it were there; where it would have shown, that it is not. */
    private static String needed(Page page, Finding finding, double hoped) {
        var high = finding.high();
        boolean fits = finding.low() <= hoped && (high == null || hoped <= high);
        if (!fits) return page.text("trials.words.enough", per(page, hoped));
        double events = Math.ceil(Power.eventsPerCell(hoped, Power.USUAL_OVERDISPERSION));
        if (finding.expected() >= events) return page.text("trials.words.scattered", per(page, hoped));
        return page.text("trials.words.needed", page.number((long) events), per(page, hoped));
    }

    private static String per(Page page, double ratio) {
        return page.number(Math.round(Math.abs(100 * (ratio - 1))));
    }

    /** How large the change is, never in 100 where the base is small. */
    private record Size(Page page, Finding finding, boolean few) {

        String sentence(VerdictKind kind) {
            var counted = page.text(
                    "trials.words.counted",
                    page.number(Math.round(finding.observed())),
                    page.number(Math.round(finding.expected())));
            if (kind == VerdictKind.NOT_SHOWN) return counted + " " + range();
            var ratio = finding.ratio();
            if (few || ratio == null) return counted;
            return page.text(ratio < 1 ? "trials.words.fewer" : "trials.words.more", per(page, ratio)) + " " + range()
                    + " " + counted;
        }

        private String range() {
            var high = finding.high();
            if (few || high == null) return page.text("trials.words.range.none");
            return page.text("trials.words.range", side(finding.low()), side(high));
        }

        private String side(@Nullable Double ratio) {
            double known = ratio == null ? 1 : ratio;
            return page.text(known < 1 ? "trials.words.side.fewer" : "trials.words.side.more", per(page, known));
        }
    }
}
