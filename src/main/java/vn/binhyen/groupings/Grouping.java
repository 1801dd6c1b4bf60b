package vn.binhyen.groupings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.areas.AreaId;
import vn.binhyen.calendars.Wording;
import vn.binhyen.database.Folding;
import vn.binhyen.groupings.GroupingRefused.Why;
import vn.binhyen.groupings.Member.Who;

/** Communes or organisations of a province that are seen together for a time. */
@Table(schema = "groupings", name = "grouping")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Grouping {

    @Id
    private final UUID id;

    private final int provinceId;
    private final GroupingKind kind;
    private final @Nullable Integer originArea;
    private final LocalDate madeOn;

    @Embedded.Empty
    private GroupingTerms terms;

    private String foldedText;

    @MappedCollection(idColumn = "grouping")
    private Set<Member> members = Set.of();

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Grouping(UUID id, int provinceId, GroupingKind kind, @Nullable Integer originArea, LocalDate madeOn) {
        this.id = id;
        this.provinceId = provinceId;
        this.kind = kind;
        this.originArea = originArea;
        this.madeOn = madeOn;
    }

    static Grouping made(GroupingId id, AreaId province, GroupingKind kind, GroupingTerms terms, LocalDate today) {
        return new Grouping(id.value(), province.value(), kind, null, today).called(terms);
    }

    /** What stands for a district of before, with the communes of later to which its wards went, each since a day of its own. */
    static Grouping ofDistrict(
            AreaId province, AreaId district, GroupingTerms terms, Set<Member> members, LocalDate today) {
        var grouping = new Grouping(
                UUID.randomUUID(), province.value(), GroupingKind.FORMER_DISTRICT, district.value(), today);
        grouping.members = Set.copyOf(members);
        return grouping.called(terms);
    }

    private Grouping called(GroupingTerms said) {
        if (said.endsBeforeItBegins()) throw new GroupingRefused(Why.ENDS_BEFORE_IT_BEGINS);
        terms = said;
        foldedText = Folding.fold(said.name() + " " + Objects.requireNonNullElse(said.basis(), ""));
        return this;
    }

    /** Who has belonged to it from its first day belongs to it from the corrected one. */
    void correct(GroupingTerms corrected) {
        var before = terms.validFrom();
        var first = corrected.validFrom();
        called(corrected);
        members = members.stream()
                .map(member ->
                        member.validFrom().equals(before) || member.validFrom().isBefore(first)
                                ? member.from(first)
                                : member)
                .filter(member -> !member.isEmpty())
                .collect(Collectors.toSet());
    }

    /** It stays, with its last day, or until somebody ends it. */
    void end(@Nullable LocalDate last) {
        called(terms.until(last));
    }

    /** From the day on these belong to it; who belonged before did so until the day before. */
    void regroup(LocalDate since, Set<Who> chosen) {
        if (chosen.equals(on(since))) return;
        if (!terms.holdsOn(since)) throw new GroupingRefused(Why.SINCE_OUT_OF_TIME);
        var changed = lastChange();
        if (since.isBefore(changed)) throw new GroupingRefused(Why.CHANGED_LATER, typed(changed));
        var coming = new HashSet<>(chosen);
        var regrouped = new HashSet<Member>();
        for (var member : members) {
            boolean goesOn = (member.belongsOn(since) || member.endedRightBefore(since)) && coming.remove(member.who());
            if (goesOn) regrouped.add(member.until(null));
            else if (!member.belongsOn(since)) regrouped.add(member);
            else if (member.validFrom().isBefore(since)) regrouped.add(member.until(since.minusDays(1)));
        }
        coming.forEach(who -> regrouped.add(Member.since(since, provinceId, who)));
        members = regrouped;
    }

    private static String typed(LocalDate day) {
        return Wording.of(java.util.Locale.of("vi")).day(day);
    }

    private Set<Who> on(LocalDate day) {
        return members.stream()
                .filter(member -> member.belongsOn(day))
                .map(Member::who)
                .collect(Collectors.toSet());
    }

    /** The day from which on its members are as they were told last. */
    LocalDate lastChange() {
        return members.stream()
                .map(Member::lastChange)
                .max(LocalDate::compareTo)
                .filter(day -> day.isAfter(terms.validFrom()))
                .orElse(terms.validFrom());
    }

    /** What holds already since yesterday is ended, and not taken away. */
    void requireNoPast(LocalDate today) {
        if (!madeOn.equals(today)) throw new GroupingHasAPast();
    }

    void requireVersion(int seen) {
        if (version == null || version != seen) throw new GroupingChangedMeanwhile();
    }

    boolean wasMadeOn(LocalDate day) {
        return madeOn.equals(day);
    }

    GroupingId id() {
        return new GroupingId(id);
    }

    GroupingKind kind() {
        return kind;
    }

    GroupingTerms terms() {
        return terms;
    }

    Set<Member> members() {
        return members;
    }

    @Nullable
    Integer originArea() {
        return originArea;
    }

    AreaId province() {
        return new AreaId(provinceId);
    }

    GroupingText text() {
        return new GroupingText(id, provinceId, kind, terms, originArea, version == null ? 0 : version);
    }
}
