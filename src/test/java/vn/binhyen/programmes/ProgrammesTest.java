package vn.binhyen.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationId;

/** The programmes of communes that no other test uses. */
@PersistenceTest
class ProgrammesTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final int YEAR = TODAY.getYear();

    @Autowired
    Programmes programmes;

    @Autowired
    Plans plans;

    @Autowired
    QuarterOnePapers papers;

    @Autowired
    PlanTree tree;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    int province;
    int commune;
    int otherCommune;

    @BeforeEach
    void communesOfItsOwn() {
        var ground = Ground.fresh(areas);
        province = ground.province();
        commune = ground.commune();
        otherCommune = ground.otherCommune();
    }

    @Test
    void plansMakeNoCircleEvenAtOnce() throws Exception {
        asSystem(() -> {
            var city = opened(new Body(Level.CITY, province, null, null, "Tỉnh"), YEAR);
            var first = planned(city, null);
            var second = planned(city, first);
            var third = planned(city, second);
            assertThatThrownBy(() -> plans.write(first, city, terms(PlanKind.YEARLY, TODAY, third)))
                    .isInstanceOf(CarriesOutItself.class);
            assertThatThrownBy(() -> plans.write(first, city, terms(PlanKind.YEARLY, TODAY, first)))
                    .isInstanceOf(CarriesOutItself.class);
        });
        var city = Scopes.call(
                Scope.system("test"), () -> opened(new Body(Level.CITY, province, null, null, "Tỉnh"), YEAR + 1));
        var one = Scopes.call(Scope.system("test"), () -> planned(city, null));
        var two = Scopes.call(Scope.system("test"), () -> planned(city, null));
        long hung = Stream.of(List.of(one, two), List.of(two, one))
                .map(pair -> CompletableFuture.supplyAsync(() -> hangs(city, pair.get(0), pair.get(1))))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();
        assertThat(hung).isLessThanOrEqualTo(1);
    }

    @Test
    void quarterOneIsCountedByTheDayAndWhatIsNotEnteredStaysUnknown() throws Exception {
        var early = organisation(commune);
        var late = organisation(commune);
        var without = organisation(commune);
        var silent = organisation(otherCommune);
        asSystem(() -> {
            planned(opened(body(early), YEAR), PlanKind.YEARLY, LocalDate.of(YEAR, 3, 31));
            var lateProgramme = opened(body(late), YEAR);
            planned(lateProgramme, PlanKind.THEMATIC, LocalDate.of(YEAR, 1, 5));
            planned(lateProgramme, PlanKind.YEARLY, LocalDate.of(YEAR, 4, 1));
            var none = opened(body(without), YEAR);
            programmes.declare(none, new Declaration(Resolution.NOT_APPLICABLE, null, null, true));
            programmes.declare(lateProgramme, new Declaration(Resolution.YES, LocalDate.of(YEAR, 2, 1), "1-NQ", false));
        });
        seenBy(Role.OFFICE, office(), () -> {
            assertThat(papers.of(early, YEAR).plan()).isEqualTo(Timing.BY_QUARTER_ONE);
            assertThat(papers.of(late, YEAR))
                    .isEqualTo(new PapersOfYear(
                            late.value(),
                            YEAR,
                            Timing.BY_QUARTER_ONE,
                            LocalDate.of(YEAR, 2, 1),
                            Timing.LATER,
                            LocalDate.of(YEAR, 4, 1)));
            assertThat(papers.of(without, YEAR).plan()).isEqualTo(Timing.NONE);
            assertThat(papers.of(without, YEAR).resolution()).isEqualTo(Timing.NOT_APPLICABLE);
            assertThat(papers.of(silent, YEAR).plan()).isEqualTo(Timing.UNKNOWN);
            assertThat(papers.of(early, YEAR - 1).plan()).isEqualTo(Timing.UNKNOWN);
            var total = ours(papers.report(YEAR, null));
            assertThat(total.total()).isEqualTo(4);
            assertThat(total.plans(Timing.BY_QUARTER_ONE)).isEqualTo(1);
            assertThat(total.plans(Timing.LATER)).isEqualTo(1);
            assertThat(total.plans(Timing.NONE)).isEqualTo(1);
            assertThat(total.plans(Timing.UNKNOWN)).isEqualTo(1);
        });
        seenBy(Role.COMMUNE_DESK, desk(otherCommune), () -> {
            assertThat(papers.report(YEAR, null).total().total()).isEqualTo(1);
            assertThat(papers.of(early, YEAR).plan()).isEqualTo(Timing.UNKNOWN);
        });
    }

    /** The count over this test's communes. */
    private PapersReport.Count ours(PapersReport report) {
        return PapersReport.Count.of(report.lines().stream()
                .filter(line -> Integer.valueOf(commune).equals(line.communeId())
                        || Integer.valueOf(otherCommune).equals(line.communeId()))
                .toList());
    }

    @Test
    void aDeskEntersForAnOrganisationOfItsAreaAndItIsMarkedSo() throws Exception {
        var school = organisation(commune);
        var desk = signedIn(Grant.communeDesk(commune, TODAY));
        var url = opened(desk, school);
        assertThat(desk.open(url).getContentAsString()).contains("Công an phường, xã nhập thay đơn vị");
        var other = signedIn(Grant.communeDesk(otherCommune, TODAY));
        assertThat(other.open(url).getStatus()).isEqualTo(404);
        assertThat(other.send("/programmes", opening(school)).getStatus()).isEqualTo(403);
        var own = signedIn(Grant.organisation(school.value(), TODAY));
        assertThat(own.open(url).getStatus()).isEqualTo(200);
        var again = own.send("/programmes", opening(school));
        assertThat(again.getStatus()).isEqualTo(422);
    }

    @Test
    void anOrganisationWritesItsPlanUnderTheCommunesWhichItCanReadAndNoOtherCommunes() throws Exception {
        var school = organisation(commune);
        var higher = Scopes.call(
                Scope.system("test"),
                () -> planned(opened(new Body(Level.COMMUNE, province, commune, null, "Phường A"), YEAR), null));
        var foreign = Scopes.call(
                Scope.system("test"),
                () -> planned(opened(new Body(Level.COMMUNE, province, otherCommune, null, "Phường B"), YEAR), null));
        var own = signedIn(Grant.organisation(school.value(), TODAY));
        var url = opened(own, school);
        var plan = UUID.randomUUID();
        assertThat(own.open("/plans/" + higher).getStatus()).isEqualTo(200);
        assertThat(own.open("/plans/" + foreign).getStatus()).isEqualTo(404);
        assertThat(own.open(url + "/plans/" + plan).getContentAsString()).contains(higher.toString());
        assertThat(send(own, url + "/plans/" + plan, "carriesOut", foreign.toString())
                        .getStatus())
                .isEqualTo(422);
        var circle = send(own, url + "/plans/" + plan, "carriesOut", plan.toString());
        assertThat(circle.getStatus()).isEqualTo(422);
        assertThat(send(own, url + "/plans/" + plan, "carriesOut", higher.toString())
                        .getRedirectedUrl())
                .isEqualTo("/plans/" + plan);
        assertThat(own.open("/plans/" + plan).getContentAsString())
                .contains("Chỉ thị chưa có trên hệ thống", "Kế hoạch của trường");
        seenBy(
                Role.OFFICE,
                office(),
                () -> assertThat(tree.of(YEAR))
                        .filteredOn(branch -> branch.plan().id().equals(higher.value()))
                        .singleElement()
                        .satisfies(branch -> assertThat(branch.below())
                                .extracting(below -> below.plan().id())
                                .containsExactly(plan)));
        assertThatThrownBy(() -> Scopes.run(Scope.system("test"), () -> plans.remove(higher)))
                .isInstanceOf(StillCarriedOut.class);
        var ahead = TODAY.plusDays(2);
        assertThat(send(own, url + "/plans/" + plan, "adoptedOn", ahead.toString())
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void theTreeSaysWhoseEachPlanIsAndIsSearchedByNameAndState() throws Exception {
        var first = organisation(commune);
        var second = organisation(commune);
        asSystem(() -> {
            var higher = planned(opened(new Body(Level.COMMUNE, province, commune, null, "Phường A"), YEAR), null);
            plans.write(PlanId.fresh(), opened(body(first), YEAR), terms(PlanKind.YEARLY, TODAY, higher));
            plans.write(PlanId.fresh(), opened(body(second), YEAR), terms(PlanKind.YEARLY, null, higher));
        });
        var desk = signedIn(Grant.communeDesk(commune, TODAY));
        var communeName = areas.get(new AreaId(commune)).name();
        assertThat(desk.open("/programmes/tree").getContentAsString())
                .contains(name(first) + ": ", name(second) + ": ", communeName + ": ")
                .contains("2 kế hoạch thực hiện kế hoạch của " + communeName);
        assertThat(desk.open("/programmes/tree?words=" + name(first).replace("Trường ", "TRUONG "))
                        .getContentAsString())
                .contains("Tìm thấy 1 kế hoạch", name(first), "Cấp trên:", communeName + ": ")
                .doesNotContain(name(second) + ":");
        assertThat(desk.open("/programmes/tree?standing=DRAFT").getContentAsString())
                .contains(name(second) + ":", "Dự thảo")
                .doesNotContain(name(first) + ":");
        assertThat(desk.open("/programmes/tree?words=khongco").getContentAsString())
                .contains("Không có kế hoạch nào khớp");
        var other = signedIn(Grant.communeDesk(otherCommune, TODAY));
        assertThat(other.open("/programmes/tree?words=truong").getContentAsString())
                .doesNotContain(name(first), name(second));
    }

    @Test
    void aNewYearBeginsWithTheOldAndSaysWhatChanged() throws Exception {
        var school = organisation(commune);
        asSystem(() -> {
            var old = opened(body(school), YEAR);
            programmes.setOut(old, UUID.randomUUID(), task("Việc một"));
            programmes.setOut(old, UUID.randomUUID(), task("Việc hai"));
            planned(old, PlanKind.YEARLY, LocalDate.of(YEAR, 1, 9));
        });
        var own = signedIn(Grant.organisation(school.value(), TODAY));
        var url = "/programmes/" + next(own, school);
        assertThat(own.open(url).getContentAsString()).contains("Chép từ năm trước");
        assertThat(own.send(url + "/copy").getRedirectedUrl()).isEqualTo(url);
        assertThat(own.open(url).getContentAsString()).contains("Chép nguyên, chưa sửa gì", "Việc một", "Dự thảo");
        assertThat(own.send(url + "/copy").getStatus()).isEqualTo(409);
        var id = new ProgrammeId(UUID.fromString(url.substring(url.lastIndexOf('/') + 1)));
        asSystem(() -> {
            var first = programmes.get(id).tasks().getFirst();
            programmes.setOut(id, first.id(), task("Việc một, làm khác"));
            programmes.drop(id, programmes.get(id).tasks().get(1).id());
            programmes.setOut(id, UUID.randomUUID(), task("Việc mới"));
        });
        assertThat(own.open(url).getContentAsString())
                .contains("Đã sửa", "Mới", "năm nay không đưa vào: Việc hai")
                .doesNotContain("Chép nguyên, chưa sửa gì");
    }

    @Test
    void aPlansFileIsHiddenFromAnotherCommune() throws Exception {
        var school = organisation(commune);
        var own = signedIn(Grant.organisation(school.value(), TODAY));
        var plan = Scopes.call(Scope.system("test"), () -> planned(opened(body(school), YEAR), PlanKind.YEARLY, TODAY));
        own.open("/plans/" + plan + "/file");
        var pdf = new org.springframework.mock.web.MockMultipartFile(
                "file",
                "ke-hoach.pdf",
                "application/pdf",
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(own.upload("/plans/" + plan + "/file", pdf).getRedirectedUrl())
                .isEqualTo("/plans/" + plan);
        var page = own.open("/plans/" + plan).getContentAsString();
        var file = page.replaceAll("(?s).*href=\"(/files/[0-9a-f-]{36})\".*", "$1");
        assertThat(own.open(file).getStatus()).isEqualTo(200);
        var other = signedIn(Grant.communeDesk(otherCommune, TODAY));
        assertThat(other.open("/plans/" + plan).getStatus()).isEqualTo(404);
        assertThat(other.open(file).getStatus()).isEqualTo(404);
    }

    @Test
    void everyPageOfTheOfficeOpens() throws Exception {
        asSystem(() -> planned(opened(new Body(Level.CITY, province, null, null, "Tỉnh"), YEAR), null));
        organisation(commune);
        var office = signedIn(Grant.office(province, TODAY));
        for (var path : List.of(
                "/programmes",
                "/programmes?words=tinh&sort=PLAN_DAY&level=CITY",
                "/programmes/coverage",
                "/programmes/tree",
                "/programmes/new?words=truong"))
            assertThat(office.open(path).getStatus()).as(path).isEqualTo(200);
        assertThat(office.open("/programmes?words=ke hoach").getContentAsString())
                .contains("Tỉnh");
        assertThat(office.open("/programmes?words=khongco").getContentAsString())
                .contains("Không có chương trình nào khớp");
    }

    private String next(Browser browser, OrganisationId school) {
        var id = UUID.randomUUID().toString();
        browser.open("/programmes/new");
        browser.send(
                "/programmes",
                "id",
                id,
                "body",
                "ORGANISATION:" + school,
                "year",
                String.valueOf(YEAR + 1),
                "calendar",
                "calendar_year");
        return id;
    }

    private static org.springframework.mock.web.MockHttpServletResponse send(
            Browser browser, String url, String field, String value) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("kind", "YEARLY");
        fields.put("title", "Kế hoạch của trường");
        fields.put("adopter", "HEAD");
        fields.put("adoptingBody", "Hiệu trưởng");
        fields.put("adoptedOn", TODAY.toString());
        fields.put("others", "Chỉ thị chưa có trên hệ thống\n\n");
        fields.put(field, value);
        return browser.send(
                url,
                fields.entrySet().stream()
                        .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                        .toArray(String[]::new));
    }

    private static String opened(Browser browser, OrganisationId school) {
        browser.open("/programmes/new?organisation=" + school);
        return browser.send("/programmes", opening(school)).getRedirectedUrl();
    }

    private static String[] opening(OrganisationId school) {
        return new String[] {
            "id",
            UUID.randomUUID().toString(),
            "body",
            "ORGANISATION:" + school,
            "year",
            String.valueOf(YEAR),
            "calendar",
            "calendar_year"
        };
    }

    private boolean hangs(ProgrammeId programme, PlanId plan, PlanId under) {
        try {
            Scopes.run(
                    Scope.system("test"), () -> plans.write(plan, programme, terms(PlanKind.THEMATIC, TODAY, under)));
            return true;
        } catch (CarriesOutItself refused) {
            return false;
        }
    }

    private ProgrammeId opened(Body body, int year) {
        var id = ProgrammeId.fresh();
        programmes.open(id, body, WorkingYear.of("calendar_year", year));
        return id;
    }

    private PlanId planned(ProgrammeId programme, PlanId carriesOut) {
        var id = PlanId.fresh();
        plans.write(id, programme, terms(PlanKind.THEMATIC, TODAY, carriesOut));
        return id;
    }

    private PlanId planned(ProgrammeId programme, PlanKind kind, LocalDate day) {
        var id = PlanId.fresh();
        plans.write(id, programme, terms(kind, day, null));
        return id;
    }

    private static PlanTerms terms(PlanKind kind, LocalDate day, PlanId carriesOut) {
        var adoption = new Adoption(Adopter.BOARD, "Ban chỉ đạo", day, null);
        return new PlanTerms(
                kind, "Kế hoạch", "Nội dung", adoption, List.of(), carriesOut == null ? null : carriesOut.value());
    }

    private static KeyTaskTerms task(String title) {
        return new KeyTaskTerms(title, null, "Văn phòng", null, KeyPeriod.QUARTER_1, List.of());
    }

    private OrganisationId organisation(int where) {
        return registered.school(province, where);
    }

    private static String name(OrganisationId id) {
        return "Trường " + id;
    }

    private Body body(OrganisationId id) {
        return new Body(Level.ORGANISATION, province, commune, id.value(), "Trường " + id);
    }

    private Browser signedIn(Grant grant) {
        return registered.signedIn(mvc, grant);
    }

    private Scope office() {
        return new Scope("system:test", false, List.of(province), List.of(), List.of());
    }

    private Scope desk(int where) {
        return new Scope("system:test", false, List.of(), List.of(where), List.of());
    }

    private static void seenBy(Role role, Scope scope, Runnable look) {
        var viewer = new Viewer(
                AccountId.SYSTEM,
                "thu",
                "Thử",
                Set.of(role),
                scope.provinces(),
                scope.communes(),
                scope.organisations());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of()));
        try {
            Scopes.run(scope, look);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
