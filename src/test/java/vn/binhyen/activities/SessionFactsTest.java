package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.binhyen.activities.SessionFixture.DAY;
import static vn.binhyen.activities.SessionFixture.HOST;
import static vn.binhyen.activities.SessionFixture.SCHOOL;
import static vn.binhyen.activities.SessionFixture.part;
import static vn.binhyen.activities.SessionFixture.talk;
import static vn.binhyen.activities.SessionFixture.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.binhyen.activities.Kind.Feed;
import vn.binhyen.activities.SessionFacts.Told;

class SessionFactsTest {

    private static final LocalDate ALWAYS = LocalDate.of(2020, 1, 1);
    private static final Kind TALK = kind(
            new Feed("B09", ALWAYS, Field.SESSIONS),
            new Feed("B10", ALWAYS, Field.CAME),
            new Feed("B12a", ALWAYS, Field.LEAFLETS));

    @Test
    void theHostsFactsCountForTheAreaAndACoOrganisersForItselfAlone() {
        var partner = part(15);
        assertThat(SessionFacts.of(HOST, with(talk(DAY, 40), partner), TALK))
                .containsExactlyInAnyOrder(
                        new Told("B09", SCHOOL, false, BigDecimal.ONE),
                        new Told("B09", partner.organisation(), true, BigDecimal.ONE),
                        new Told("B10", SCHOOL, false, BigDecimal.valueOf(40)),
                        new Told("B10", partner.organisation(), true, BigDecimal.valueOf(15)));
    }

    @Test
    void whatNobodyNotedIsMissingAndNotNought() {
        var unknown = Notes.of(SessionFixture.terms("OUTREACH_TALK", DAY), Numbers.none());
        assertThat(SessionFacts.of(HOST, with(unknown, part(null)), TALK))
                .extracting(Told::measure, Told::share)
                .containsExactlyInAnyOrder(tuple("B09", false), tuple("B09", true));
    }

    @Test
    void aNewRuleHoldsFromItsDayOn() {
        var changed = kind(
                new Feed("B09", ALWAYS, Field.SESSIONS),
                new Feed("B09", DAY, Field.CAME),
                new Feed("B12a", ALWAYS, Field.LEAFLETS),
                new Feed("B12a", DAY, null));
        assertThat(changed.feedsOn(DAY.minusDays(1)))
                .containsEntry("B09", Field.SESSIONS)
                .containsKey("B12a");
        assertThat(changed.feedsOn(DAY)).containsExactly(Map.entry("B09", Field.CAME));
    }

    @Test
    void patrolHoursAreTheTurnsAndNotThePeoples() {
        var terms = SessionFixture.terms("PATROL", DAY, LocalTime.of(22, 0), LocalTime.of(2, 15));
        var reports = List.of(new PoliceReport(LocalTime.of(23, 5), "Trực ban"));
        var turn = new Notes(terms, Numbers.ofPatrol(4, 2), List.of(), reports, null);
        assertThat(Field.HOURS.amount(turn)).isEqualByComparingTo("4.25");
        assertThat(Field.PEOPLE.amount(turn)).isEqualByComparingTo("4");
        assertThat(Field.FOUND.amount(turn)).isEqualByComparingTo("2");
        assertThat(Field.REPORTED.amount(turn)).isEqualByComparingTo("1");
    }

    private static Kind kind(Feed... feeds) {
        return new Kind("OUTREACH_TALK", "Buổi", "Talk", List.of(), List.of(), ALWAYS, null, List.of(feeds));
    }
}
