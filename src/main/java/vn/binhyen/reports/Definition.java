package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;

/**
 * What a report asks for from a day on, until a later edition.
 *
 * @param jurisdiction the province whose office set it; null: shipped, for all
 * @param confirmed whether a source that was read says all of this
 */
public record Definition(
        UUID id,
        String code,
        LocalDate effectiveFrom,
        @Nullable Integer jurisdiction,
        boolean confirmed,
        Terms terms,
        List<Section> sections) {

    /**
     * All but its parts.
     *
     * @param calendar the code of a named calendar
     * @param daysToSend how many days after the period it is due
     * @param basis the document that asks for it
     * @param recipients who else receives it, line by line
     * @param isAsked false: from its day on it is asked no longer
     */
    public record Terms(
            String nameVi,
            String nameEn,
            String calendar,
            Granularity granularity,
            int daysToSend,
            String basis,
            Set<Comparison> comparisons,
            List<String> recipients,
            boolean isAsked) {

        public Terms {
            comparisons = Set.copyOf(comparisons);
            recipients = List.copyOf(recipients);
        }
    }

    /** A part with a heading, and the measures whose figures it tells. */
    public record Section(String headingVi, String headingEn, List<String> measures) {

        public Section {
            measures = List.copyOf(measures);
        }

        public String heading(Locale language) {
            return isEnglish(language) ? headingEn : headingVi;
        }
    }

    public Definition {
        sections = List.copyOf(sections);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    public String name(Locale language) {
        return isEnglish(language) ? terms.nameEn() : terms.nameVi();
    }

    /** Five years stand beside the five before, not beside a year before. */
    public boolean compares(Comparison comparison) {
        var compared = terms.comparisons();
        if (terms.granularity() != Granularity.FIVE_YEARS) return compared.contains(comparison);
        return switch (comparison) {
            case YEAR_BEFORE -> false;
            case PERIOD_BEFORE ->
                compared.contains(Comparison.PERIOD_BEFORE) || compared.contains(Comparison.YEAR_BEFORE);
            case TARGET -> compared.contains(Comparison.TARGET);
        };
    }

    /** The measures of all sections, each once. */
    List<String> measures() {
        return sections.stream()
                .flatMap(section -> section.measures().stream())
                .distinct()
                .toList();
    }

    /** The period that is running on the day. */
    Period running(LocalDate day) {
        return Calendars.standard().get(terms.calendar()).periodOn(day, terms.granularity());
    }

    boolean asksFor(Period period) {
        return period.calendar().code().equals(terms.calendar()) && period.granularity() == terms.granularity();
    }

    /** The last day on which the report of a period is in time. */
    public LocalDate due(Period period) {
        return period.lastDay().plusDays(terms.daysToSend());
    }

    /** The earliest period whose figures it needs for a report of one. */
    Period earliest(Period period) {
        if (compares(Comparison.YEAR_BEFORE)) return yearBefore(period);
        return compares(Comparison.PERIOD_BEFORE) ? period.previous() : period;
    }

    /** Of five years: the five before. */
    static Period yearBefore(Period period) {
        if (period.granularity() == Granularity.FIVE_YEARS) return period.previous();
        return new Period(period.calendar(), period.granularity(), period.year() - 1, period.number());
    }
}
