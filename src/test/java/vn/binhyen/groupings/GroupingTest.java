package vn.binhyen.groupings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.binhyen.areas.AreaId;
import vn.binhyen.groupings.Member.Who;

class GroupingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 6, 1);
    private static final Who A = Who.commune(1, true);
    private static final Who B = Who.commune(2, true);

    private final Grouping grouping = grouping();

    private static Grouping grouping() {
        var made = Grouping.made(
                GroupingId.fresh(), new AreaId(9), GroupingKind.EMULATION_CLUSTER, terms(FIRST, null), FIRST);
        made.regroup(FIRST, Set.of(A));
        return made;
    }

    private static GroupingTerms terms(LocalDate from, @Nullable LocalDate until) {
        return new GroupingTerms("Cụm 1", null, from, until);
    }

    private static Member member(Who who, LocalDate from, @Nullable LocalDate until) {
        return Member.since(from, 9, who).until(until);
    }

    @Test
    void whoNoLongerBelongsDidSoUntilTheDayBefore() {
        grouping.regroup(LATER, Set.of(B));
        assertThat(grouping.members())
                .containsExactlyInAnyOrder(member(A, FIRST, LATER.minusDays(1)), member(B, LATER, null));
    }

    @Test
    void whatIsCorrectedOnTheSameDayLeavesNoTrace() {
        grouping.regroup(LATER, Set.of(B));
        grouping.regroup(LATER, Set.of(A));
        assertThat(grouping.members()).containsExactly(member(A, FIRST, null));
    }

    @Test
    void whatIsKnownOfLaterIsNotOverwrittenFromEarlier() {
        grouping.regroup(LATER, Set.of(B));
        assertThatThrownBy(() -> grouping.regroup(LATER.minusDays(1), Set.of(A, B)))
                .isInstanceOfSatisfying(GroupingRefused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("since");
                    assertThat(refused.getDetailMessageArguments()).containsExactly("01/06/2026");
                });
    }

    @Test
    void whoBelongsSinceItsFirstDayBelongsSinceTheCorrectedOne() {
        grouping.regroup(LATER, Set.of(A, B));
        grouping.correct(terms(FIRST.minusMonths(1), null));
        assertThat(grouping.members())
                .containsExactlyInAnyOrder(member(A, FIRST.minusMonths(1), null), member(B, LATER, null));
        grouping.correct(terms(LATER.plusMonths(1), null));
        assertThat(grouping.members()).extracting(Member::validFrom).containsOnly(LATER.plusMonths(1));
    }

    @Test
    void itDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> grouping.end(FIRST.minusDays(1)))
                .isInstanceOfSatisfying(
                        GroupingRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("validUntil"));
        grouping.end(FIRST);
        assertThat(grouping.terms().holdsOn(FIRST)).isTrue();
        assertThat(grouping.terms().holdsOn(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void membersChangeWithinItsTimeAlone() {
        grouping.end(LATER);
        assertThatThrownBy(() -> grouping.regroup(LATER.plusDays(1), Set.of(B)))
                .isInstanceOfSatisfying(
                        GroupingRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("since"));
    }
}
