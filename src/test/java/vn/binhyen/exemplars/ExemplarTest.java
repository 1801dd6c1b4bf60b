package vn.binhyen.exemplars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.EnteredBy;

class ExemplarTest {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final ExemplarTerms TERMS =
            new ExemplarTerms(ExemplarKind.COLLECTIVE, "Tổ liên gia số 3", "Tuần tra đêm", "Trực 300 đêm", null);

    Exemplar exemplar =
            Exemplar.proposed(ExemplarId.fresh(), new Body(1, 2, null, "Phường"), TERMS, DAY, EnteredBy.BODY);

    @Test
    void isRecognisedOnceByADecisionThatFollowsItsProposal() {
        assertThatThrownBy(() -> exemplar.recognise(on(DAY.minusDays(1), 2026), DAY))
                .isInstanceOf(ExemplarRefused.class);
        assertThatThrownBy(() -> exemplar.recognise(on(DAY.plusDays(1), 2026), DAY))
                .isInstanceOf(ExemplarRefused.class);
        exemplar.recognise(on(DAY, 2025), DAY);
        assertThat(exemplar.text().standing().state()).isEqualTo(ExemplarState.RECOGNISED);
        assertThatThrownBy(() -> exemplar.recognise(on(DAY, 2025), DAY)).isInstanceOf(NotInThatState.class);
    }

    @Test
    void isNotHonouredForAYearThatHasNotBegunAtTheDecision() {
        assertThatThrownBy(() -> exemplar.recognise(on(DAY, 2027), DAY))
                .isInstanceOfSatisfying(
                        ExemplarRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("movementYear"));
    }

    @Test
    void staysAsItWasWithdrawn() {
        exemplar.recognise(on(DAY, 2026), DAY.plusDays(9));
        assertThatThrownBy(() -> exemplar.withdraw(new Withdrawal(DAY.minusDays(1), "Sai"), DAY))
                .isInstanceOf(ExemplarRefused.class);
        exemplar.withdraw(new Withdrawal(DAY.plusDays(2), "Khai sai thành tích"), DAY.plusDays(9));
        assertThat(exemplar.text().standing().recognition()).isNotNull();
        assertThatThrownBy(() -> exemplar.correct(TERMS)).isInstanceOf(NotInThatState.class);
        assertThatThrownBy(() -> exemplar.withdraw(new Withdrawal(DAY.plusDays(3), "Lần nữa"), DAY.plusDays(9)))
                .isInstanceOf(NotInThatState.class);
    }

    static Recognition on(LocalDate day, int year) {
        return new Recognition("Chủ tịch UBND thành phố", "45/QĐ-UBND", day, year);
    }
}
