package vn.binhyen.reports;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.NamedCalendar;
import vn.binhyen.pages.Typed;

/** Says what is wrong with a definition beyond what its fields say themselves. */
@Component
class DefinitionChecking {

    private final Defining defining;

    DefinitionChecking(Defining defining) {
        this.defining = defining;
    }

    /** A calendar divided so. */
    record Rhythm(NamedCalendar calendar, Granularity granularity) {

        String code() {
            return calendar.code() + ":" + granularity.code();
        }
    }

    /** In which rhythms a report may be asked for. */
    static List<Rhythm> rhythms() {
        return Calendars.standard().all().stream()
                .flatMap(calendar -> Arrays.stream(Granularity.values())
                        .filter(each -> each == Granularity.FIVE_YEARS
                                || calendar.granularities().contains(each))
                        .sorted(Comparator.comparing(Granularity::months))
                        .map(each -> new Rhythm(calendar, each)))
                .toList();
    }

    void check(DefinitionForm form, Errors errors) {
        boolean isRhythm = rhythms().stream().anyMatch(each -> each.code().equals(form.rhythm()));
        if (form.rhythm() != null && !isRhythm) errors.rejectValue("rhythm", "typeMismatch");
        if (form.filled().isEmpty() && !form.isEnded()) errors.rejectValue("sections", "reports.sections.none");
        var sections = form.sections() == null ? List.<DefinitionForm.SectionForm>of() : form.sections();
        for (int i = 0; i < sections.size(); i++) check(sections.get(i), "sections[" + i + "].", form, errors);
    }

    private void check(DefinitionForm.SectionForm section, String field, DefinitionForm form, Errors errors) {
        if (section.isEmpty()) return;
        if (Typed.filled(section.headingVi()) == null) errors.rejectValue(field + "headingVi", "NotBlank");
        if (Typed.filled(section.headingEn()) == null) errors.rejectValue(field + "headingEn", "NotBlank");
        if (section.codes().isEmpty()) errors.rejectValue(field + "measures", "NotBlank");
        if (form.effectiveFrom() == null) return;
        var unknown = defining.unknown(section.codes(), form.effectiveFrom());
        if (!unknown.isEmpty())
            errors.rejectValue(
                    field + "measures", "reports.measures.unknown", new Object[] {String.join(", ", unknown)}, null);
    }
}
