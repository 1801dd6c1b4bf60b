package vn.binhyen.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a plan may carry out, and what a copy says of itself. */
class PlanTest {

    static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    static final UUID SCHOOL = UUID.randomUUID();
    static final Body CITY = new Body(Level.CITY, 1, null, null, "Hà Nội");
    static final Body WARD = new Body(Level.COMMUNE, 1, 4, null, "Phường Ba Đình");
    static final Body OTHER_WARD = new Body(Level.COMMUNE, 1, 70, null, "Phường Hoàn Kiếm");
    static final Body OURS = new Body(Level.ORGANISATION, 1, 4, SCHOOL, "Trường");
    static final Body NEIGHBOURS = new Body(Level.ORGANISATION, 1, 4, UUID.randomUUID(), "Trường bên");

    @Test
    void thePlanOfAnOrganisationCarriesOutThoseOfItsCommuneAndCity() {
        for (var higher : List.of(CITY, WARD, OURS)) {
            var above = plan(higher);
            var plan = plan(OURS);
            plan.write(terms("Kế hoạch", above.id().value()), above);
            assertThat(plan.terms().carriesOut()).isEqualTo(above.id().value());
        }
    }

    @Test
    void noPlanCarriesOutOneOfABodyBesideOrBelow() {
        assertThatThrownBy(() -> carryOut(OURS, OTHER_WARD)).isInstanceOf(NotAHigherPlan.class);
        assertThatThrownBy(() -> carryOut(OURS, NEIGHBOURS)).isInstanceOf(NotAHigherPlan.class);
        assertThatThrownBy(() -> carryOut(WARD, OURS)).isInstanceOf(NotAHigherPlan.class);
        assertThatThrownBy(() -> carryOut(CITY, WARD)).isInstanceOf(NotAHigherPlan.class);
        assertThatThrownBy(() -> carryOut(OURS, new Body(Level.CITY, 79, null, null, "Nơi khác")))
                .isInstanceOf(NotAHigherPlan.class);
    }

    @Test
    void noPlanIsItsOwnParent() {
        var plan = plan(CITY);
        assertThatThrownBy(() -> plan.write(terms("Kế hoạch", plan.id().value()), plan))
                .isInstanceOf(CarriesOutItself.class);
    }

    @Test
    void aCopyIsADraftThatSaysWhetherAnythingChanged() {
        var old = plan(OURS);
        var copy = old.copyInto(PlanId.fresh(), programme(OURS, 2027), EnteredBy.DESK);
        assertThat(copy.text().isAdopted()).isFalse();
        assertThat(copy.text().year()).isEqualTo(2027);
        assertThat(copy.terms().changedFrom(old.terms())).isEmpty();
        var adopted = new Adoption(Adopter.HEAD, "Hiệu trưởng", LocalDate.of(2027, 1, 9), "3/KH");
        copy.write(new PlanTerms(PlanKind.YEARLY, "Kế hoạch", null, adopted, List.of(), null), null);
        assertThat(copy.terms().changedFrom(old.terms())).isEmpty();
        copy.write(new PlanTerms(PlanKind.YEARLY, "Kế hoạch mới", "Khác", adopted, List.of(), null), null);
        assertThat(copy.terms().changedFrom(old.terms())).containsExactly(PlanTerms.Part.TITLE, PlanTerms.Part.CONTENT);
    }

    @Test
    void aProgrammeIsClosedAMonthAfterItsYear() {
        var programme = programme(OURS, 2026);
        programme.declare(Declaration.unknown(), LocalDate.of(2027, 1, 31));
        assertThatThrownBy(() -> programme.declare(Declaration.unknown(), LocalDate.of(2027, 2, 1)))
                .isInstanceOf(YearIsOver.class);
    }

    private static void carryOut(Body body, Body higher) {
        var above = plan(higher);
        plan(body).write(terms("Kế hoạch", above.id().value()), above);
    }

    private static Plan plan(Body body) {
        var plan = Plan.begun(PlanId.fresh(), programme(body, 2026), EnteredBy.BODY);
        plan.write(terms("Kế hoạch", null), null);
        return plan;
    }

    private static Programme programme(Body body, int year) {
        return Programme.opened(ProgrammeId.fresh(), body, WorkingYear.of("calendar_year", year), EnteredBy.BODY, DAY);
    }

    private static PlanTerms terms(String title, UUID carriesOut) {
        var adoption = new Adoption(Adopter.HEAD, "Hiệu trưởng", DAY, "1/KH");
        return new PlanTerms(PlanKind.YEARLY, title, null, adoption, List.of(), carriesOut);
    }
}
