package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the rounds of recurring tasks are offered and told, in the reader's language. */
final class PeriodWords {

    private PeriodWords() {}

    /** The latest, all, and every period in which something was asked, the latest first. */
    static List<Choice> choices(Page page, List<RoundStanding> rounds) {
        var periods = rounds.stream()
                .sorted(Comparator.comparing(RoundStanding::firstDay).reversed())
                .map(RoundStanding::period)
                .distinct()
                .map(code -> new Choice(code, DeadlineWords.period(page, code)));
        var others = Stream.of(PeriodChoice.LATEST, PeriodChoice.ALL)
                .map(each -> new Choice(each.code(), page.text("directives.periods." + each.code())));
        return Stream.concat(others, periods).toList();
    }

    /** Which rounds the figures count: “Báo cáo tháng – tháng 11/2026”, one after the other. */
    static String counted(
            Page page, DirectiveText text, List<RoundStanding> rounds, PeriodChoice chosen, LocalDate day) {
        if (chosen.equals(PeriodChoice.ALL)) return page.text("directives.periods.countsAll");
        if (chosen.isOnePeriod())
            return page.text("directives.periods.countsOne", DeadlineWords.period(page, chosen.code()));
        var latest = rounds.stream()
                .filter(round -> isCounted(round, rounds, chosen, day))
                .map(round ->
                        text.task(round.task()).terms().title() + " – " + DeadlineWords.period(page, round.period()))
                .collect(Collectors.joining("; "));
        return page.text("directives.periods.countsLatest", latest);
    }

    /** How many are late in rounds that the figures leave out, so that nobody forgets them. */
    static long lateElsewhere(List<RoundStanding> rounds, PeriodChoice chosen, LocalDate day) {
        return rounds.stream()
                .filter(round -> !isCounted(round, rounds, chosen, day))
                .mapToLong(RoundStanding::late)
                .sum();
    }

    /** The same choice as the condition in {@link PeriodChoice} makes. */
    private static boolean isCounted(
            RoundStanding round, List<RoundStanding> rounds, PeriodChoice chosen, LocalDate day) {
        if (chosen.equals(PeriodChoice.ALL)) return true;
        if (chosen.isOnePeriod()) return round.period().equals(chosen.code());
        var ofTask = rounds.stream().filter(each -> each.task().equals(round.task()));
        var byDay = Comparator.comparing(RoundStanding::firstDay);
        var begun = rounds.stream()
                .filter(each ->
                        each.task().equals(round.task()) && !each.firstDay().isAfter(day))
                .max(byDay);
        return round.equals(begun.or(() -> ofTask.min(byDay)).orElseThrow());
    }
}
