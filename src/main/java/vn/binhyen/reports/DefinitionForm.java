package vn.binhyen.reports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.database.Text;
import vn.binhyen.pages.Typed;

/**
 * What an office types to say what a report asks for.
 *
 * @param rhythm a calendar and a granularity, by their codes: calendar_year:quarter
 * @param sections empty ones do not count
 */
record DefinitionForm(
        @NotBlank @Size(max = 300) @Nullable String nameVi,
        @NotBlank @Size(max = 300) @Nullable String nameEn,
        @NotBlank @Nullable String rhythm,
        @NotNull @Min(0) @Max(366) @Nullable Integer daysToSend,
        @NotBlank @Size(max = 300) @Nullable String basis,
        @Nullable Set<Comparison> comparisons,
        @Size(max = 4000) @Nullable String recipients,
        @NotNull @Nullable LocalDate effectiveFrom,
        @Nullable Boolean ended,
        @Valid @Size(max = 30) @Nullable List<SectionForm> sections) {

    /**
     * A part as typed.
     *
     * @param measures their codes, with anything between them
     */
    record SectionForm(
            @Size(max = 300) @Nullable String headingVi,
            @Size(max = 300) @Nullable String headingEn,
            @Size(max = 2000) @Nullable String measures) {

        static SectionForm empty() {
            return new SectionForm(null, null, null);
        }

        boolean isEmpty() {
            return Stream.of(headingVi, headingEn, measures).allMatch(typed -> Typed.filled(typed) == null);
        }

        List<String> codes() {
            return Stream.of(Typed.text(measures).split("[^\\p{L}\\p{N}]+"))
                    .filter(code -> !code.isEmpty())
                    .map(code -> code.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + code.substring(1))
                    .distinct()
                    .toList();
        }
    }

    static DefinitionForm empty(LocalDate today) {
        return new DefinitionForm(
                null,
                null,
                Calendars.CALENDAR_YEAR + ":quarter",
                15,
                null,
                Set.of(Comparison.YEAR_BEFORE),
                null,
                today,
                false,
                List.of(SectionForm.empty(), SectionForm.empty()));
    }

    static DefinitionForm of(Definition definition, LocalDate from) {
        var terms = definition.terms();
        return new DefinitionForm(
                terms.nameVi(),
                terms.nameEn(),
                terms.calendar() + ":" + terms.granularity().code(),
                terms.daysToSend(),
                terms.basis(),
                terms.comparisons(),
                String.join("\n", terms.recipients()),
                from,
                !terms.isAsked(),
                definition.sections().stream()
                        .map(section -> new SectionForm(
                                section.headingVi(), section.headingEn(), String.join(" ", section.measures())))
                        .toList());
    }

    boolean isEnded() {
        return Boolean.TRUE.equals(ended);
    }

    /** The same with one more empty part at the end. */
    DefinitionForm longer() {
        var more = new ArrayList<>(Objects.requireNonNullElse(sections, List.of()));
        more.add(SectionForm.empty());
        return new DefinitionForm(
                nameVi, nameEn, rhythm, daysToSend, basis, comparisons, recipients, effectiveFrom, ended, more);
    }

    /** Once nothing is wrong with the form. */
    Definition definition(String code, int province) {
        var division = Objects.requireNonNull(rhythm).split(":", -1);
        return new Definition(
                UUID.randomUUID(),
                code,
                Objects.requireNonNull(effectiveFrom),
                province,
                true,
                new Definition.Terms(
                        words(nameVi),
                        words(nameEn),
                        division[0],
                        Granularity.of(division[1]),
                        Objects.requireNonNull(daysToSend),
                        words(basis),
                        Objects.requireNonNullElse(comparisons, Set.of()),
                        words(recipients)
                                .lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        !isEnded()),
                filled().stream()
                        .map(section -> new Definition.Section(
                                words(section.headingVi()), words(section.headingEn()), section.codes()))
                        .toList());
    }

    /** The parts that are not empty. */
    List<SectionForm> filled() {
        return Objects.requireNonNullElse(sections, List.<SectionForm>of()).stream()
                .filter(section -> !section.isEmpty())
                .toList();
    }

    private static String words(@Nullable String typed) {
        return Text.nfc(Typed.text(typed));
    }
}
