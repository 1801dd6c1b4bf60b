package vn.binhyen.trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.trials.TrialDesigns.units;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.evaluation.Approach;
import vn.binhyen.lists.ListFile;
import vn.binhyen.notices.TestPost;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.WorkContact;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.trials.Watched.Standing;

/** What was shown is watched by itself; when it seems to be over its owner is told, once, and answers. */
@PersistenceTest
class AlarmsTest {

    @Autowired
    Trials trials;

    @Autowired
    Judging judging;

    @Autowired
    VerdictRecords verdicts;

    @Autowired
    Alarms alarms;

    @Autowired
    AlarmRecords records;

    @Autowired
    WatchingWork work;

    @Autowired
    Watching watching;

    @Autowired
    PreventionModels models;

    @Autowired
    Organisations organisations;

    @Autowired
    TestPost post;

    @Autowired
    TestAccounts accounts;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @TempDir
    Path files;

    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());
    Ground ground;

    @BeforeEach
    void aPlaceOfItsOwn(@Autowired Areas areas) {
        ground = Ground.fresh(areas);
        asSystem(() -> transaction.executeWithoutResult(status -> jdbc.sql(
                        "update notices.message set state = 'CANCELLED' where state in ('QUEUED', 'SENDING')")
                .update()));
        mail.start();
    }

    @AfterEach
    void noMoreMail() {
        mail.stop();
    }

    @Test
    void whileTheReductionLastsNobodyIsTold() throws Exception {
        var trial = shown(school("mot@example.vn"), 0.6);
        watch();
        assertThat(of(trial)).isEmpty();
    }

    @Test
    void anOwnerIsToldOnceByALetterThatItsReductionIsOverAndItsAnswerIsKept() throws Exception {
        var owner = school("mot@example.vn");
        var trial = shown(owner, 1.2);
        watch();
        watch();
        assertThat(of(trial)).singleElement().satisfies(alarm -> {
            assertThat(alarm.standing()).isEqualTo(Standing.STOPPED_WORKING);
            assertThat(alarm.month()).isEqualTo(LocalDate.of(2026, 10, 1));
            assertThat(alarm.isAnswered()).isFalse();
        });
        post.drainTo(mail.getSmtp().getPort());
        assertThat(mail.getReceivedMessages()).hasSize(1);
        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Mô hình “Tổ tự quản” không còn tác dụng như trước");
        assertThat(((MimeMultipart) letter.getContent())
                        .getBodyPart(0)
                        .getContent()
                        .toString())
                .contains(owner.bodyName(), "/trials/" + trial + "#alarms");
        var school = signedIn(Grant.organisation(owner.organisationId(), today()));
        assertThat(page(school, "/")).contains("1 mô hình của đơn vị có thể không còn tác dụng");
        assertThat(page(school, "/trials/" + trial)).contains("Đã gửi thư báo", "Đơn vị làm gì tiếp");
        var empty = school.send("/trials/" + trial + "/alarms", "answer", " ");
        assertThat(empty.getStatus()).isEqualTo(422);
        assertThat(school.send("/trials/" + trial + "/alarms", "answer", "Đổi giờ trực đêm")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(school, "/")).doesNotContain("có thể không còn tác dụng");
        assertThat(page(school, "/trials/" + trial))
                .contains("Đổi giờ trực đêm")
                .doesNotContain("Đơn vị làm gì tiếp");
        assertThatThrownBy(() -> asSystem(() -> alarms.answer(trial, new AlarmAnswer("Lần nữa", null))))
                .isInstanceOf(AlarmAnswered.class);
    }

    @Test
    void anAlarmThatWasAnsweredBeforeTheLetterLeavesIsNotWrittenOf() throws Exception {
        var trial = shown(school("mot@example.vn"), 1.2);
        watch();
        asSystem(() -> alarms.answer(trial, new AlarmAnswer("Đã biết, đang kiểm tra", null)));
        post.drainTo(mail.getSmtp().getPort());
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void anOwnerWithoutAnAddressIsSentNothingAndItsDeskReadsItOnTheFirstPage() throws Exception {
        var trial = shown(school(null), 1.2);
        watch();
        assertThat(of(trial))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.mailingId()).isNull());
        var desk = signedIn(Grant.communeDesk(ground.commune(), today()));
        assertThat(page(desk, "/")).contains("Mô hình cần xem lại");
        assertThat(page(desk, "/trials/" + trial)).contains("không có thư điện tử công vụ");
        var other = signedIn(Grant.communeDesk(ground.otherCommune(), today()));
        assertThat(page(other, "/")).doesNotContain("Mô hình cần xem lại");
    }

    /** Whoever sees one commune sees no counts of the others, and is asked all the same. */
    @Test
    void theDeskOfAModelAnswersThoughItMayNotSeeTheCountsOfOtherCommunes() throws Exception {
        var trial = TrialId.fresh();
        var model = ModelId.fresh();
        var owner = new Body(ground.province(), ground.commune(), null, "Xã giả định");
        var verdict = new Verdict(
                UUID.randomUUID(),
                trial.value(),
                1,
                Instant.now(),
                VerdictKind.SHOWN_REDUCTION,
                4,
                0.01,
                -0.5,
                0.01,
                "0".repeat(64),
                Working.missing(0));
        asSystem(() -> {
            models.propose(model, owner, TrialDesigns.START.minusYears(1), terms());
            trials.design(trial, model, TrialDesigns.ofTheLedger("B09", null));
            verdicts.add(verdict);
            records.raise(verdict, Standing.LOOK, TrialDesigns.LAST.plusMonths(2), null);
        });
        var desk = signedIn(Grant.communeDesk(ground.commune(), today()));
        assertThat(page(desk, "/trials/" + trial)).contains("Cần xem lại", "Đơn vị làm gì tiếp");
        assertThat(desk.send("/trials/" + trial + "/alarms", "answer", "Kiểm tra lại các điểm")
                        .getStatus())
                .isEqualTo(303);
        assertThat(of(trial))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.isAnswered()).isTrue());
    }

    @Test
    void anAnswerIsToTheAlarmsThatWereSeenAndToNoneThatWasRaisedMeanwhile() throws Exception {
        var trial = shown(school(null), 0.6);
        asSystem(() -> records.raise(latest(trial), Standing.LOOK, LocalDate.of(2026, 9, 1), null));
        var desk = signedIn(Grant.communeDesk(ground.commune(), today()));
        var opened = page(desk, "/trials/" + trial);
        asSystem(() -> records.raise(latest(trial), Standing.STOPPED_WORKING, LocalDate.of(2026, 10, 1), null));
        var seen = opened.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");
        desk.send("/trials/" + trial + "/alarms", "answer", "Tăng giờ trực", "seen", seen);
        assertThat(of(trial)).extracting(Alarm::isAnswered).containsExactly(false, true);
        assertThat(page(desk, "/trials/" + trial)).contains("Tăng giờ trực", "Đơn vị làm gì tiếp");
    }

    /** Where crime went to the place beside, less was shown of both together; the place itself is watched by what was shown of it. */
    @Test
    void aPlaceWithAnAreaBesideIsWatchedByWhatWasShownOfItAlone() throws Exception {
        var beside = IntStream.range(0, 12)
                .mapToObj(i -> Unit.named("Bên cạnh " + i, i < 6 ? Role.SPILL_OVER : Role.SPILL_OVER_COMPARED, null));
        var places = Stream.concat(units(12, 20).stream(), beside).toList();
        var trial = shown(school(null), places, 0.6);
        var working = latest(trial).working();
        assertThat(working.approach()).isEqualTo(Approach.WITH_SURROUNDINGS);
        assertThat(working.ofTarget()).isNotEqualTo(working.finding());
        double told = Math.log(working.ofTarget().ratio());
        assertThat(latest(trial).logRatio()).isEqualTo(told);
        var watched = asSystem(() -> watching.of(trials.get(trial), latest(trial)));
        double without = watched.months().stream()
                .mapToDouble(Watched.Month::expected)
                .average()
                .orElseThrow();
        assertThat(without).isBetween(12 * 17 * 0.5, 12 * 23 * 0.7);
        assertThat(watched.standing()).isEqualTo(Standing.NONE);
    }

    @Test
    void monthsAfterThoseThatWereJudgedChangeNoVerdict() throws Exception {
        var trial = shown(school(null), 1.2);
        asSystem(() -> judging.judge(trial));
        var office = signedIn(Grant.office(ground.province(), today()));
        assertThat(page(office, "/trials/" + trial + "/data.csv"))
                .contains("2025-12-01")
                .doesNotContain("2026-");
        assertThat(page(office, "/trials/" + trial + "/data.csv?later=true"))
                .contains("2026-10-01")
                .doesNotContain("2026-11");
        assertThat(asSystem(() -> verdicts.of(trial)))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.kind()).isEqualTo(VerdictKind.SHOWN_REDUCTION));
    }

    private Verdict latest(TrialId trial) {
        return asSystem(() -> verdicts.of(trial)).getFirst();
    }

    private TrialId shown(Body owner, double later) throws Exception {
        return shown(owner, units(12, 20), later);
    }

    /** A trial that showed a reduction to 0.6, of whose counts ten more months came since. */
    private TrialId shown(Body owner, List<Unit> places, double later) throws Exception {
        var model = ModelId.fresh();
        var trial = TrialId.fresh();
        asSystem(() -> {
            models.propose(model, owner, TrialDesigns.START.minusYears(1), terms());
            trials.design(trial, model, TrialDesigns.OF_A_FILE);
            trials.compare(trial, places);
            trials.freeze(trial);
        });
        receive(trial, TrialDesigns.counts(places, 0.6, 7));
        asSystem(() -> judging.judge(trial));
        receive(trial, TrialDesigns.countsAndLater(places, 0.6, later, 7));
        return trial;
    }

    private static ModelTerms terms() {
        return new ModelTerms(ModelKind.MODEL, "Tổ tự quản", "Mất cắp xe", null, "Trực đêm", null, null, null);
    }

    private void receive(TrialId trial, String text) throws Exception {
        var file = Files.writeString(files.resolve("data.csv"), text);
        Scopes.call(Scope.system("test"), () -> trials.receive(trial, new ListFile("data.csv", file)));
    }

    private void watch() {
        asSystem(work::run);
    }

    private List<Alarm> of(TrialId trial) {
        return asSystem(() -> alarms.of(trial));
    }

    private Body school(@Nullable String email) {
        var id = OrganisationId.fresh();
        var facts = OrganisationFacts.of(
                        "Trường giả định " + UUID.randomUUID(),
                        Classification.school(SchoolLevel.PRIMARY),
                        new Place(ground.province(), ground.commune(), null, null, null))
                .with(new WorkContact("Văn phòng", null, email));
        asSystem(() -> organisations.register(new Registration(id, facts, Provenance.own())));
        return new Body(ground.province(), ground.commune(), id.value(), facts.name());
    }

    private Browser signedIn(Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }

    private static String page(Browser browser, String path) throws Exception {
        return browser.open(path).getContentAsString();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }

    private static <T> T asSystem(java.util.function.Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }
}
