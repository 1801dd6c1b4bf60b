package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.activities.SessionFixture.DAY;
import static vn.binhyen.activities.SessionFixture.DESKS;
import static vn.binhyen.activities.SessionFixture.HOST;
import static vn.binhyen.activities.SessionFixture.SCHOOLS;
import static vn.binhyen.activities.SessionFixture.held;
import static vn.binhyen.activities.SessionFixture.planned;
import static vn.binhyen.activities.SessionFixture.talk;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BindException;

class SessionTest {

    @Test
    void whatIsPlannedHasNoNumbersOfWhatHappened() {
        var session = Session.planned(SessionId.fresh(), HOST, talk(DAY, 40), SCHOOLS);
        assertThat(session.notes().numbers().came()).isNull();
        session.hold(talk(DAY, 40), SCHOOLS, DAY);
        assertThat(session.notes().numbers().came()).isEqualTo(40);
    }

    @Test
    void whatLiesAheadWasNotHeld() {
        assertThatThrownBy(() -> planned().hold(talk(DAY, 40), SCHOOLS, DAY.minusDays(1)))
                .isInstanceOf(NotYetHeld.class);
        assertThatThrownBy(() -> held().correct(talk(DAY.plusDays(1), 40), SCHOOLS, DAY))
                .isInstanceOf(NotYetHeld.class);
    }

    @Test
    void nobodyConfirmsTheirOwnRecord() {
        var session = held();
        assertThatThrownBy(() -> session.confirm(SCHOOLS)).isInstanceOf(OwnRecord.class);
        assertThat(session.confirm(DESKS)).isTrue();
        assertThat(session.state()).isEqualTo(State.CONFIRMED);
    }

    @Test
    void whoeverCorrectsLastDoesNotConfirm() {
        var session = held();
        session.correct(talk(DAY, 41), DESKS, DAY);
        assertThatThrownBy(() -> session.confirm(DESKS)).isInstanceOf(OwnRecord.class);
    }

    @Test
    void ofTwoWhoConfirmTheSecondFindsItDone() {
        var session = held();
        assertThat(session.confirm(DESKS)).isTrue();
        assertThat(session.confirm(DESKS)).isFalse();
    }

    @Test
    void aCorrectionTakesTheConfirmationBack() {
        var session = held();
        session.confirm(DESKS);
        session.correct(talk(DAY, 39), SCHOOLS, DAY);
        assertThat(session.state()).isEqualTo(State.HELD);
        assertThat(session.text().standing().confirmedBy()).isNull();
    }

    @Test
    void eachStepCanBeTakenBack() {
        var session = held();
        session.confirm(DESKS);
        session.undo();
        assertThat(session.state()).isEqualTo(State.HELD);
        session.undo();
        assertThat(session.state()).isEqualTo(State.PLANNED);
        session.cancel("Trời mưa");
        assertThat(session.state()).isEqualTo(State.CANCELLED);
        session.undo();
        assertThat(session.state()).isEqualTo(State.PLANNED);
        assertThatThrownBy(session::undo).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void onlyWhatIsPlannedIsCancelled() {
        assertThatThrownBy(() -> held().cancel("Trời mưa")).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void aTurnThatEndsBeforeItStartsEndsOnTheNextDay() {
        var night = SessionFixture.terms("PATROL", DAY, LocalTime.of(22, 0), LocalTime.of(2, 30));
        assertThat(night.duration()).hasHours(4).hasMinutes(270);
        assertThat(SessionFixture.terms("PATROL", DAY, LocalTime.of(22, 0), null)
                        .duration())
                .isNull();
    }

    @Test
    void notMoreComeThanThereAre() {
        var errors = new BindException(new Object(), "form") {
            @Override
            public void rejectValue(String field, String code) {
                reject(code);
            }
        };
        Numbers.ofAudience(61, 60).check(errors);
        assertThat(errors.getGlobalErrors()).extracting("code").containsExactly("activities.came.more");
    }
}
