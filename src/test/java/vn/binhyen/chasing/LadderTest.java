package vn.binhyen.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.binhyen.chasing.ChasingFixture.SYSTEM;
import static vn.binhyen.chasing.ChasingFixture.today;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Acting;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.DirectiveId;

@PersistenceTest
class LadderTest {

    @Autowired
    ChasingFixture fixture;

    @Autowired
    Climb climb;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    UUID school;
    DirectiveId directive;
    int rung;

    @BeforeEach
    void somethingIsLate() {
        school = fixture.school("Trường giả định Chậm", "cham@example.vn");
        directive = fixture.issued(List.of(school));
        fixture.update(
                "update directives.obligation set due = ? where directive_id = ?",
                today().minusDays(10),
                directive.id());
    }

    @AfterEach
    void theRungEnds() {
        fixture.update("update chasing.rung set active = false where id = ?", rung);
    }

    @Test
    void anActiveRungRemindsOnceAndNotAgainTheNextNight() {
        rung = rung(1, "ORGANISATION", "EMAIL", true);
        assertThat(climbed()).containsExactly("EMAIL QUEUED", "EMAIL QUEUED");
        assertThat(climbed()).containsExactly("EMAIL QUEUED", "EMAIL QUEUED");
        assertThat(fixture.strings("select count(*)::text from notices.message where organisation_id = ?", school))
                .containsExactly("1");
    }

    @Test
    void whoWasRemindedByARungIsNotRemindedAgainWhenItIsChanged() throws Exception {
        var before = rung(1, "ORGANISATION", "EMAIL", true);
        climbed();
        mvc.perform(post("/escalation/rungs/{rung}", before)
                        .param("workingDays", "3")
                        .param("target", "ORGANISATION")
                        .param("channel", "EMAIL")
                        .param("active", "true")
                        .with(Acting.as(accounts.make(Grant.office(fixture.province(), today()))
                                .id()))
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        rung = Integer.parseInt(
                fixture.strings("select max(id)::text from chasing.rung").getFirst());
        assertThat(rung).isGreaterThan(before);
        climbed();
        assertThat(fixture.strings("select count(*)::text from notices.message where organisation_id = ?", school))
                .containsExactly("1");
    }

    @Test
    void aProposedRungDoesNothing() {
        rung = rung(1, "ORGANISATION", "EMAIL", false);
        assertThat(climbed()).isEmpty();
    }

    @Test
    void whoDeliveredReachesNoRung() {
        rung = rung(1, "ORGANISATION", "EMAIL", true);
        fixture.deliver(directive, school);
        assertThat(climbed()).isEmpty();
    }

    @Test
    void theDeskGetsItOnItsListAndTicksItOff() throws Exception {
        rung = rung(2, "COMMUNE_DESK", "WORKLIST", true);
        assertThat(climbed()).containsExactly("WORKLIST DONE", "WORKLIST DONE");
        var desk = Acting.as(accounts.make(Grant.communeDesk(fixture.commune("00004"), today()))
                .id());
        var obligation = fixture.obligations(directive, school).getFirst();
        mvc.perform(get("/escalation").with(desk))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .contains("/obligations/" + obligation + "\""));
        mvc.perform(post("/escalation/rungs/{rung}/obligations/{id}/attention", rung, obligation.id())
                        .with(desk)
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        mvc.perform(get("/escalation").with(desk))
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .doesNotContain("/obligations/" + obligation + "\""));
    }

    @Test
    void aChangedRungCountsFromTodayAndTheOldOneStaysOnRecord() throws Exception {
        var first = fixture.strings("""
                insert into chasing.rung (working_days, target, channel, valid_from, active, confirmed)
                values (7, 'ORGANISATION', 'EMAIL', date '2026-01-01', false, false) returning id::text
                """).getFirst();
        var office = Acting.as(
                accounts.make(Grant.office(fixture.province(), today())).id());
        mvc.perform(post("/escalation/rungs/{rung}", first)
                        .param("workingDays", "8")
                        .param("target", "ORGANISATION")
                        .param("channel", "EMAIL")
                        .param("active", "false")
                        .with(office)
                        .with(csrf()))
                .andExpect(status().isSeeOther());
        assertThat(fixture.strings(
                        "select working_days || ' ' || (valid_until is null) from chasing.rung where id >= ?::integer"
                                + " and working_days in (7, 8) order by id",
                        first))
                .containsExactly("7 false", "8 true");
        mvc.perform(post("/escalation/rungs/{rung}", first)
                        .param("workingDays", "9")
                        .with(office)
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void theOfficeAddsARungWithWhomAndHowAndTheTrailSaysSo() throws Exception {
        var office = Acting.as(
                accounts.make(Grant.office(fixture.province(), today())).id());
        var added = post("/escalation/rungs")
                .param("workingDays", "−17")
                .param("target", "COMMUNE_DESK")
                .param("channel", "WORKLIST")
                .param("active", "false")
                .with(office)
                .with(csrf());
        mvc.perform(added).andExpect(status().isSeeOther());
        assertThat(fixture.strings(
                        "select target || ' ' || channel || ' ' || active || ' ' || confirmed from chasing.rung"
                                + " where working_days = ?",
                        -17))
                .containsExactly("COMMUNE_DESK WORKLIST false true");
        assertThat(fixture.strings(
                        "select details::text from audit.entry where act = ? order by id desc limit 1",
                        "chasing.add-rung"))
                .singleElement()
                .asString()
                .contains("-17", "COMMUNE_DESK", "WORKLIST");
        mvc.perform(added).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aRungThatWritesToADeskOrIsTypedWrongIsRefusedAndKept() throws Exception {
        var office = Acting.as(
                accounts.make(Grant.office(fixture.province(), today())).id());
        mvc.perform(post("/escalation/rungs")
                        .param("workingDays", "3")
                        .param("target", "OFFICE_LEADER")
                        .param("channel", "EMAIL")
                        .param("active", "true")
                        .with(office)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).contains("không qua thư"));
        mvc.perform(post("/escalation/rungs")
                        .param("workingDays", "ba ngày")
                        .with(office)
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(result ->
                        assertThat(result.getResponse().getContentAsString()).contains("ba ngày", "từ -60 đến 120"));
    }

    private List<String> climbed() {
        Scopes.run(SYSTEM, climb::run);
        return fixture.reminders(directive, school);
    }

    private int rung(int days, String target, String channel, boolean active) {
        return Integer.parseInt(
                fixture.strings("""
                insert into chasing.rung (working_days, target, channel, valid_from, active, confirmed)
                values (?, ?, ?, date '2026-01-01', ?, true) returning id::text
                """, days, target, channel, active).getFirst());
    }
}
