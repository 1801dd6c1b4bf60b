package vn.binhyen.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.ErrorResponseException;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;

/** The sessions of communes that no other test uses. */
@PersistenceTest
class SessionsTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Sessions sessions;

    @Autowired
    SessionList list;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    MockMvc mvc;

    Ground ground;
    OrganisationId school;
    Host host;

    @BeforeEach
    void aSchoolOfItsOwn() {
        ground = Ground.fresh(areas);
        school = registered.school(ground);
        host = new Host(ground.province(), ground.commune(), school.value(), Registered.name(school));
    }

    @Test
    void aSessionIsKeptWithItsPartsAndReports() {
        var other = registered.school(ground);
        var terms = terms("PATROL", TODAY, LocalTime.of(22, 0), LocalTime.of(1, 30));
        var part = new Part(other.value(), Registered.name(other), 3);
        var report = new PoliceReport(LocalTime.of(23, 15), "Trực ban Công an phường");
        var notes = new Notes(terms, Numbers.ofPatrol(5, 1), List.of(part), List.of(report), "Không có gì lạ");
        var id = SessionId.fresh();
        asSystem(() -> {
            sessions.record(id, host, notes);
            sessions.record(id, host, SessionFixture.talk(TODAY, 1));
            assertThat(sessions.get(id).notes()).isEqualTo(notes);
            sessions.correct(id, Notes.of(terms, Numbers.ofPatrol(4, 0)));
            assertThat(sessions.get(id).notes().parts()).isEmpty();
        });
    }

    @Test
    void aCoOrganiserSeesItAndAnotherCommuneDoesNot() {
        var partner = registered.school(ground.province(), ground.otherCommune());
        var stranger = registered.school(ground.province(), ground.otherCommune());
        var notes = SessionFixture.with(talk(TODAY, 30), new Part(partner.value(), "Trường bạn", 10));
        var id = recorded(notes);
        assertThat(signedIn(Grant.organisation(partner.value(), TODAY))
                        .open("/activities/" + id)
                        .getStatus())
                .isEqualTo(200);
        assertThat(signedIn(Grant.organisation(stranger.value(), TODAY))
                        .open("/activities/" + id)
                        .getStatus())
                .isEqualTo(404);
        assertThat(signedIn(Grant.communeDesk(ground.otherCommune(), TODAY))
                        .open("/activities/" + id)
                        .getStatus())
                .isEqualTo(404);
        var partners = signedIn(Grant.organisation(partner.value(), TODAY));
        partners.open("/activities");
        assertThat(partners.send("/activities/" + id + "/undoing").getStatus()).isEqualTo(403);
    }

    @Test
    void theSchoolRecordsTheDeskConfirmsAndTheSchoolDoesNot() throws Exception {
        var own = signedIn(Grant.organisation(school.value(), TODAY));
        own.open("/activities/new?kind=OUTREACH_TALK");
        var id = UUID.randomUUID();
        assertThat(own.send("/activities", typed(id, "numbers.came", "1.200")).getStatus())
                .isEqualTo(422);
        assertThat(own.send("/activities", typed(id, "numbers.came", "120")).getRedirectedUrl())
                .isEqualTo("/activities/" + id);
        assertThat(own.send("/activities/" + id + "/confirmation").getStatus()).isEqualTo(403);
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        desk.open("/activities/" + id);
        desk.send("/activities/" + id + "/confirmation");
        assertThat(desk.open("/activities/" + id).getContentAsString()).contains("Đã xác nhận", "Bỏ xác nhận");
    }

    @Test
    void theDeskThatRecordedDoesNotConfirm() {
        var desk = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        desk.open("/activities/new?kind=OUTREACH_TALK&organisation=" + school);
        var id = UUID.randomUUID();
        desk.send("/activities", typed(id, "numbers.came", "12"));
        assertThat(desk.send("/activities/" + id + "/confirmation").getStatus()).isEqualTo(409);
        var other = signedIn(Grant.communeDesk(ground.commune(), TODAY));
        other.open("/activities/" + id);
        assertThat(other.send("/activities/" + id + "/confirmation").getStatus())
                .isEqualTo(303);
    }

    @Test
    void ofManyWhoConfirmAtOnceOneDoes() throws Exception {
        var id = recorded(talk(TODAY, 30));
        Callable<Boolean> confirming = () -> {
            Scopes.run(Scope.system("confirmer-" + Thread.currentThread().threadId()), () -> sessions.confirm(id));
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer :
                    threads.invokeAll(Stream.generate(() -> confirming).limit(6).toList()))
                assertThat(answer.get()).isTrue();
        }
        assertThat(acts(id, "activities.confirm")).isEqualTo(1);
    }

    @Test
    void aRecurringSessionIsPlannedDayByDayAndEachIsItsOwn() {
        var id = SessionId.fresh();
        asSystem(() -> {
            sessions.plan(id, host, talk(TODAY, 0));
            sessions.repeat(id, new Recurrence(Rhythm.WEEKLY, TODAY.plusDays(21)));
            var all = list.page(ofSchool(), null, 10);
            assertThat(all)
                    .extracting(SessionCard::day)
                    .containsExactly(TODAY.plusDays(21), TODAY.plusDays(14), TODAY.plusDays(7), TODAY);
            sessions.cancel(new SessionId(all.getFirst().id()), "Nghỉ lễ");
            assertThat(list.page(ofSchool(), null, 10))
                    .extracting(SessionCard::state)
                    .containsExactly(State.CANCELLED, State.PLANNED, State.PLANNED, State.PLANNED);
            assertThatThrownBy(() -> sessions.repeat(id, Recurrence.weekly(TODAY)))
                    .isInstanceOf(AlreadyRepeated.class);
        });
    }

    @Test
    void workAtAPointIsASignOfItsLife() {
        var model = ModelId.fresh();
        var point = PointId.fresh();
        var body = new Body(host.provinceId(), host.hostCommune(), school.value(), host.hostName());
        asSystem(() -> {
            var terms = new ModelTerms(ModelKind.MODEL, "Cổng trường", "Va chạm", null, "Trực", null, null, null);
            models.propose(model, body, TODAY.minusDays(90), terms);
            points.start(point, model, body, new PointTerms(TODAY.minusDays(90), 1, null, null));
            var before = workedAt(point, TODAY.minusDays(9));
            var work = workedAt(point, TODAY.minusDays(2));
            assertThat(sign(point)).isEqualTo(TODAY.minusDays(2));
            assertThatThrownBy(() -> points.correct(point, new PointTerms(TODAY.minusDays(8), 1, null, null)))
                    .isInstanceOfSatisfying(
                            ErrorResponseException.class,
                            refusal -> assertThat(refusal.getDetailMessageArguments())
                                    .containsExactly(TODAY.minusDays(9)));
            sessions.undo(work);
            assertThat(sign(point)).isEqualTo(TODAY.minusDays(9));
            sessions.undo(before);
            assertThat(sign(point)).isNull();
        });
    }

    private SessionId workedAt(PointId point, LocalDate day) {
        var id = SessionId.fresh();
        var work = talk(day, 20);
        sessions.record(id, host, Notes.of(work.terms().forWork(null, point.value()), work.numbers()));
        return id;
    }

    @Test
    void itIsFoundWithoutAccentsAndByPieces() {
        var first = recorded(talk(TODAY.minusDays(1), 10));
        var second = recorded(talk(TODAY, 20));
        asSystem(() -> {
            var filter = new SessionFilter(
                    "phong chong CHAY", null, null, null, school.value(), null, null, SessionFilter.Order.OLDEST);
            assertThat(list.page(filter, null, 1)).extracting(SessionCard::id).containsExactly(first.value());
            assertThat(list.page(filter, first.value(), 5))
                    .extracting(SessionCard::id)
                    .containsExactly(second.value());
            var nothing = new SessionFilter("ma túy", null, null, null, school.value(), null, null, null);
            assertThat(list.page(nothing, null, 5)).isEmpty();
        });
    }

    @Test
    void anOlderReadingDoesNotOverwriteANewerOne() {
        var id = recorded(talk(TODAY, 30));
        var own = signedIn(Grant.organisation(school.value(), TODAY));
        own.open("/activities/" + id + "/terms");
        var version = String.valueOf(Scopes.call(Scope.system("test"), () -> sessions.get(id))
                .origin()
                .version());
        asSystem(() -> sessions.correct(id, talk(TODAY, 31)));
        var late = Stream.concat(Stream.of(typed(id.value(), "numbers.came", "29")), Stream.of("version", version));
        assertThat(own.send("/activities/" + id + "/terms", late.toArray(String[]::new))
                        .getStatus())
                .isEqualTo(409);
        assertThat(Scopes.call(Scope.system("test"), () -> sessions.get(id))
                        .numbers()
                        .came())
                .isEqualTo(31);
    }

    @Test
    void partnersAreNamedAsInTheRegister() throws Exception {
        var partner = registered.school(ground);
        var own = signedIn(Grant.organisation(school.value(), TODAY));
        own.open("/activities/new?kind=OUTREACH_TALK");
        var id = UUID.randomUUID();
        var wrong = own.send("/activities", with(typed(id, "numbers.came", "20"), "Không có ai tên này; 5"));
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(wrong.getContentAsString()).contains("Không có đơn vị tên “Không có ai tên này”");
        own.send("/activities", with(typed(id, "numbers.came", "20"), Registered.name(partner) + "; 5"));
        assertThat(Scopes.call(Scope.system("test"), () -> sessions.get(new SessionId(id)))
                        .notes()
                        .parts())
                .containsExactly(new Part(partner.value(), Registered.name(partner), 5));
    }

    private SessionFilter ofSchool() {
        return new SessionFilter(null, null, null, null, school.value(), null, null, null);
    }

    private String[] typed(UUID id, String... more) {
        var day = "%02d/%02d/%d".formatted(TODAY.getDayOfMonth(), TODAY.getMonthValue(), TODAY.getYear());
        var form = Stream.of(
                "id",
                id.toString(),
                "host",
                host.code(),
                "terms.kind",
                "OUTREACH_TALK",
                "terms.day",
                day,
                "held",
                "true");
        return Stream.concat(form, Stream.of(more)).toArray(String[]::new);
    }

    private static String[] with(String[] form, String partners) {
        return Stream.concat(Stream.of(form), Stream.of("partners", partners)).toArray(String[]::new);
    }

    private Notes talk(LocalDate day, int came) {
        return Notes.of(terms("OUTREACH_TALK", day, null, null), Numbers.ofAudience(came, null));
    }

    private SessionTerms terms(String kind, LocalDate day, LocalTime starts, LocalTime ends) {
        return new SessionTerms(
                kind, day, starts, ends, ground.commune(), null, "Phòng, chống cháy nổ", null, null, null, null);
    }

    private SessionId recorded(Notes notes) {
        var id = SessionId.fresh();
        asSystem(() -> sessions.record(id, host, notes));
        return id;
    }

    private LocalDate sign(PointId point) {
        return transaction.execute(status -> jdbc.sql("select last_sign_on from preventionmodels.point where id = :id")
                .param("id", point.value())
                .query(LocalDate.class)
                .optional()
                .orElse(null));
    }

    private long acts(SessionId id, String act) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from audit.entry where act = :act and subject = :subject")
                                .param("act", act)
                                .param("subject", "activities.session:" + id)
                                .query(Long.class)
                                .single()));
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
