package vn.binhyen.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScopeRulesTest {

    static final LocalDate SINCE = LocalDate.of(2022, 2, 10);
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    ScopeRules rules = new ScopeRules(List.of(
            rule(1, OrganisationKind.AGENCY, null, null, true, ScopeAnswer.NO),
            rule(2, OrganisationKind.AGENCY, null, null, null, ScopeAnswer.YES),
            rule(3, OrganisationKind.ENTERPRISE, SizeClass.SMALL, null, null, ScopeAnswer.NO),
            rule(4, OrganisationKind.ENTERPRISE, SizeClass.UNKNOWN, null, null, ScopeAnswer.UNKNOWN),
            rule(5, OrganisationKind.ENTERPRISE, null, null, null, ScopeAnswer.YES),
            rule(6, OrganisationKind.SCHOOL, null, SchoolLevel.PRIMARY, null, ScopeAnswer.NO),
            rule(7, OrganisationKind.SCHOOL, null, null, null, ScopeAnswer.YES)));

    @Test
    void theFirstRuleThatFitsDecides() {
        assertThat(rules.judge(Classification.enterprise(SizeClass.SMALL), DAY))
                .isEqualTo(new ScopeFinding(ScopeAnswer.NO, 3));
        assertThat(rules.judge(Classification.enterprise(SizeClass.LARGE), DAY))
                .isEqualTo(new ScopeFinding(ScopeAnswer.YES, 5));
    }

    @Test
    void theOrderIsOfTheNumbersAndNotOfTheList() {
        var shuffled = new java.util.ArrayList<>(rules.rules());
        Collections.reverse(shuffled);
        assertThat(new ScopeRules(shuffled).judge(Classification.enterprise(SizeClass.SMALL), DAY))
                .isEqualTo(new ScopeFinding(ScopeAnswer.NO, 3));
    }

    @Test
    void aSizeThatNobodyKnowsLeavesTheAnswerUnknown() {
        assertThat(rules.judge(Classification.enterprise(SizeClass.UNKNOWN), DAY)
                        .inScope())
                .isEqualTo(ScopeAnswer.UNKNOWN);
    }

    @Test
    void beforeTheRulesBeginNothingIsKnown() {
        assertThat(rules.judge(Classification.agency(), SINCE.minusDays(1))).isEqualTo(ScopeFinding.none());
        assertThat(rules.judge(Classification.agency(), SINCE).inScope()).isEqualTo(ScopeAnswer.YES);
    }

    @Property
    void theAnswerDependsOnKindSizeLevelAndArmsOnly(
            @ForAll OrganisationKind kind,
            @ForAll SizeClass size,
            @ForAll SchoolLevel level,
            @ForAll boolean armed,
            @ForAll SizeClass otherSize,
            @ForAll SchoolLevel otherLevel) {
        var facts = new Classification(kind, size, level, armed);
        var irrelevant = new Classification(
                kind,
                kind == OrganisationKind.ENTERPRISE ? size : otherSize,
                kind == OrganisationKind.SCHOOL ? level : otherLevel,
                kind == OrganisationKind.AGENCY ? armed : !armed);
        assertThat(rules.judge(irrelevant, DAY)).isEqualTo(rules.judge(facts, DAY));
    }

    static ScopeRule rule(
            int id, OrganisationKind kind, SizeClass size, SchoolLevel level, Boolean armed, ScopeAnswer answer) {
        return new ScopeRule(
                id,
                "124/2021/TT-BCA",
                "Điều 1",
                SINCE,
                null,
                kind,
                size,
                level,
                armed,
                answer,
                "agency",
                ScopeRule.Confidence.READ);
    }
}
