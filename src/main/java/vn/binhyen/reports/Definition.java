package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;

/**
 * What a report asks for from a day on, until a later edition.
 *
 * @param daysToSend how many days after the period it is due
 * @param basis the document that asks for it
 * @param confirmed whether a source that was read says all of this
 */
public record Definition(
        String code,
        LocalDate effectiveFrom,
        String nameVi,
        String nameEn,
        String calendar,
        Granularity granularity,
        int daysToSend,
        String basis,
        boolean confirmed,
        List<Section> sections) {

    /** A part with a heading, and the measures whose figures it tells. */
    public record Section(String headingVi, String headingEn, List<String> measures) {

        public String heading(Locale language) {
            return isEnglish(language) ? headingEn : headingVi;
        }
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }

    public String name(Locale language) {
        return isEnglish(language) ? nameEn : nameVi;
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
        return Calendars.standard().get(calendar).periodOn(day, granularity);
    }

    boolean asksFor(Period period) {
        return period.calendar().code().equals(calendar) && period.granularity() == granularity;
    }

    /** The last day on which the report of a period is in time. */
    public LocalDate due(Period period) {
        return period.lastDay().plusDays(daysToSend);
    }
}
