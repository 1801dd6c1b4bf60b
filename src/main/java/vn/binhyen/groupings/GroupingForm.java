package vn.binhyen.groupings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.binhyen.calendars.Wording;
import vn.binhyen.groupings.Member.Who;
import vn.binhyen.pages.Typed;

/**
 * What is typed about a grouping.
 *
 * @param version the one that the editor saw; null of a new one
 * @param since from which day on the chosen members belong; of a new one its first day
 * @param parts those of the chosen communes of which only a part belongs
 * @param findAreas words that narrow what communes are offered
 */
record GroupingForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull @Nullable GroupingKind kind,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 200) String basis,
        @NotBlank String validFrom,
        String validUntil,
        String since,
        List<Integer> areas,
        List<Integer> parts,
        List<UUID> organisations,
        String findAreas,
        String findOrganisations) {

    private static final Wording TYPED = Wording.of(Locale.of("vi"));

    GroupingForm {
        id = id == null ? UUID.randomUUID() : id;
        name = Typed.text(name);
        basis = Typed.text(basis);
        validFrom = Typed.text(validFrom);
        validUntil = Typed.text(validUntil);
        since = Typed.text(since);
        areas = areas == null ? List.of() : List.copyOf(areas);
        parts = parts == null ? List.of() : List.copyOf(parts);
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        findAreas = Typed.text(findAreas);
        findOrganisations = Typed.text(findOrganisations);
    }

    static GroupingForm empty() {
        var none = List.<Integer>of();
        return new GroupingForm(null, null, null, "", "", "", "", "", none, none, List.of(), "", "");
    }

    /** With those who belong on the day or, where somebody told of a later one, then. */
    static GroupingForm of(Grouping grouping, LocalDate today) {
        var text = grouping.text();
        var terms = text.terms();
        var last = terms.validUntil() != null && terms.validUntil().isBefore(today) ? terms.validUntil() : today;
        var since = Stream.of(last, grouping.lastChange())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        var members = grouping.members().stream()
                .filter(member -> member.belongsOn(since))
                .toList();
        var areas =
                members.stream().map(Member::areaId).filter(Objects::nonNull).toList();
        var parts = members.stream()
                .filter(member -> !member.whole())
                .map(Member::areaId)
                .filter(Objects::nonNull)
                .toList();
        return new GroupingForm(
                text.id(),
                text.version(),
                text.kind(),
                terms.name(),
                Objects.requireNonNullElse(terms.basis(), ""),
                typed(terms.validFrom()),
                typed(terms.validUntil()),
                typed(since),
                areas,
                parts,
                members.stream()
                        .map(Member::organisationId)
                        .filter(Objects::nonNull)
                        .toList(),
                "",
                "");
    }

    private static String typed(@Nullable LocalDate day) {
        return day == null ? "" : TYPED.day(day);
    }

    private static @Nullable LocalDate read(String typed) {
        return Wording.readDay(typed).orElse(null);
    }

    void check(Errors errors) {
        readable("validFrom", validFrom, errors);
        readable("validUntil", validUntil, errors);
        readable("since", since, errors);
        if (kind == null) return;
        if (kind.isOfOrganisations() && !areas.isEmpty()) errors.rejectValue("areas", "groupings.onlyOrganisations");
        if (!kind.isOfOrganisations() && !organisations.isEmpty())
            errors.rejectValue("organisations", "groupings.onlyCommunes");
    }

    private static void readable(String field, String typed, Errors errors) {
        if (!typed.isEmpty() && read(typed) == null) errors.rejectValue(field, "typeMismatch.java.time.LocalDate");
    }

    boolean isNew() {
        return version == null;
    }

    GroupingId grouping() {
        return new GroupingId(Objects.requireNonNull(id));
    }

    GroupingKind kindOf() {
        return Objects.requireNonNull(kind);
    }

    GroupingTerms terms() {
        return new GroupingTerms(name, Typed.filled(basis), Objects.requireNonNull(read(validFrom)), read(validUntil));
    }

    /** From when on the members belong; where nobody said, from the first day. */
    LocalDate from() {
        var day = read(since);
        return day == null ? terms().validFrom() : day;
    }

    /** The day whose communes are offered, as far as it can be read. */
    LocalDate offered(LocalDate today) {
        return Stream.of(read(since), read(validFrom), today)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(today);
    }

    Set<Who> members() {
        var inPart = new HashSet<>(kindOf().takesParts() ? parts : List.<Integer>of());
        return Stream.concat(
                        areas.stream().map(area -> Who.commune(area, !inPart.contains(area))),
                        organisations.stream().map(Who::organisation))
                .collect(Collectors.toSet());
    }

    /** The version that the editor saw. */
    int seen() {
        return version == null ? -1 : version;
    }

    /** The same, as typed by somebody who has now seen the current one. */
    GroupingForm seen(GroupingForm current) {
        return of(current.kind, current.version);
    }

    /** The kind of a grouping does not change. */
    GroupingForm of(GroupingText text) {
        return of(text.kind(), version);
    }

    private GroupingForm of(@Nullable GroupingKind known, @Nullable Integer seen) {
        return new GroupingForm(
                id,
                seen,
                known,
                name,
                basis,
                validFrom,
                validUntil,
                since,
                areas,
                parts,
                organisations,
                findAreas,
                findOrganisations);
    }
}
