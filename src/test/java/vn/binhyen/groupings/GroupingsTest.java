package vn.binhyen.groupings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.groupings.GroupingOnDay.Place;
import vn.binhyen.groupings.Member.Who;

/** Groupings of the communes of Hà Nội, on PostgreSQL. */
@PersistenceTest
class GroupingsTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);
    private static final Scope SYSTEM = Scope.system("test");

    @Autowired
    Groupings groupings;

    @Autowired
    GroupingsByDay byDay;

    @Autowired
    SectorBlocks sectorBlocks;

    @Autowired
    Areas areas;

    @Autowired
    Registered registered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    private AreaId province;
    private int baDinh;
    private int hoanKiem;

    @BeforeEach
    void findTheProvince() {
        province = areas.findProvince("01", TODAY).orElseThrow().id();
        baDinh = areas.findCommune("00004", TODAY).orElseThrow().id().value();
        hoanKiem = areas.findCommune("00070", TODAY).orElseThrow().id().value();
    }

    @AfterEach
    void takeThemAway() {
        write("delete from groupings.grouping where name like 'Thử %'");
    }

    private void write(String sql) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private GroupingId make(GroupingKind kind, String name, LocalDate from, @Nullable LocalDate until, Who... members) {
        var id = GroupingId.fresh();
        var terms = new GroupingTerms("Thử " + name, "Quyết định số 1", from, until);
        Scopes.run(SYSTEM, () -> groupings.make(id, province, kind, terms, Set.of(members)));
        return id;
    }

    private GroupingOnDay on(GroupingId id, LocalDate day) {
        return Scopes.call(SYSTEM, () -> byDay.of(id, day));
    }

    private void change(GroupingId id, int version, LocalDate since, Who... members) {
        var terms = on(id, since).grouping().terms();
        Scopes.run(SYSTEM, () -> groupings.correct(id, version, terms, since, Set.of(members)));
    }

    private static Who whole(int area) {
        return Who.commune(area, true);
    }

    @Test
    void whatIsShownOfADayIsWhoBelongedOnIt() {
        var id = make(GroupingKind.EMULATION_CLUSTER, "cụm", FIRST, null, whole(baDinh));
        change(id, 0, LATER, whole(hoanKiem));
        Scopes.run(SYSTEM, () -> groupings.end(id, LATER.plusMonths(1)));

        assertThat(on(id, LATER.minusDays(1)).communes())
                .extracting(Place::area)
                .containsExactly(baDinh);
        assertThat(on(id, LATER).communes()).extracting(Place::area).containsExactly(hoanKiem);
        assertThat(on(id, LATER.plusMonths(1)).holds()).isTrue();
        assertThat(on(id, LATER.plusMonths(1).plusDays(1)))
                .returns(false, GroupingOnDay::holds)
                .returns(true, GroupingOnDay::isEmpty);
        assertThat(on(id, TODAY).history()).hasSize(2);
        assertThat(line(id, LATER)).returns(true, GroupingLine::holds).returns(1, GroupingLine::members);
        assertThat(line(id, FIRST.minusDays(1))).returns(false, GroupingLine::holds);
    }

    private GroupingLine line(GroupingId id, LocalDate day) {
        return Scopes.call(SYSTEM, () -> byDay.all(day, "thu cum")).stream()
                .filter(each -> each.grouping().id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCommuneIsInOneClusterOnADayButInOneAfterTheOtherAndInGroupingsOfOtherKinds() {
        make(GroupingKind.EMULATION_CLUSTER, "một", FIRST, LATER.minusDays(1), whole(baDinh));
        assertThatThrownBy(() -> make(
                        GroupingKind.EMULATION_CLUSTER,
                        "hai",
                        LATER.minusDays(1),
                        null,
                        whole(baDinh),
                        whole(hoanKiem)))
                .isInstanceOfSatisfying(GroupingRefused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("areas");
                    assertThat(refused.getDetailMessageArguments()).containsExactly("Phường Ba Đình (Thử một)");
                });
        make(GroupingKind.EMULATION_CLUSTER, "hai", LATER, null, whole(baDinh));
        make(GroupingKind.POLICE_BASE, "địa bàn", FIRST, null, whole(baDinh));
        var districts = Stream.of("cũ", "cũ khác")
                .map(name -> make(GroupingKind.FORMER_DISTRICT, name, FIRST, null, Who.commune(baDinh, false)))
                .toList();
        assertThat(districts)
                .allSatisfy(id -> assertThat(on(id, TODAY).communes())
                        .singleElement()
                        .returns(baDinh, Place::area)
                        .returns(false, Place::whole));
    }

    @Test
    void whoJoinsMustBeThereOnThatDayAndOfTheProvince() {
        var elsewhere = areas.communesOf(
                        areas.findProvince("79", TODAY).orElseThrow().id(), TODAY)
                .getFirst();
        assertThatThrownBy(() -> make(GroupingKind.OTHER, "sớm", FIRST.minusDays(1), null, whole(baDinh)))
                .isInstanceOfSatisfying(
                        GroupingRefused.class,
                        refused ->
                                assertThat(refused.getDetailMessageArguments()).containsExactly("Phường Ba Đình"));
        assertThatThrownBy(() -> make(
                        GroupingKind.OTHER,
                        "xa",
                        FIRST,
                        null,
                        whole(elsewhere.id().value())))
                .isInstanceOf(GroupingRefused.class);
        assertThatThrownBy(
                        () -> make(GroupingKind.SECTOR_BLOCK, "khối", FIRST, null, Who.organisation(UUID.randomUUID())))
                .isInstanceOfSatisfying(
                        GroupingRefused.class,
                        refused -> assertThat(refused.field()).isEqualTo("organisations"));
    }

    @Test
    void aSectorBlockHasOrganisations() {
        var school = registered.school(province.value(), baDinh);
        var id = make(GroupingKind.SECTOR_BLOCK, "khối", FIRST, null, Who.organisation(school.value()));
        assertThat(on(id, TODAY).organisations())
                .singleElement()
                .returns(Registered.name(school), GroupingOnDay.Body::name)
                .returns("Phường Ba Đình", GroupingOnDay.Body::commune);
        assertThat(on(id, FIRST.minusDays(1)).organisations()).isEmpty();
    }

    @Test
    void whoSeesTheProvinceIsToldTheSectorBlocksThatHoldOnADayWithWhoBelongsThen() {
        var school = registered.school(province.value(), baDinh).value();
        var other = registered.school(province.value(), baDinh).value();
        var id = make(GroupingKind.SECTOR_BLOCK, "khối", FIRST, null, Who.organisation(school));
        var past = make(GroupingKind.SECTOR_BLOCK, "khối cũ", FIRST, LATER, Who.organisation(school));
        var empty = make(GroupingKind.SECTOR_BLOCK, "khối khác", FIRST, null, Who.organisation(other));
        make(GroupingKind.OTHER, "nhóm", FIRST, null, whole(baDinh));
        assertThat(blocks(SYSTEM, FIRST, school, id, past, empty))
                .isEqualTo(List.of("khối 1", "khối cũ 1", "khối khác 0"));
        assertThat(blocks(SYSTEM, TODAY, school, id, past, empty)).isEqualTo(List.of("khối 1", "khối khác 0"));
        change(id, 0, LATER, Who.organisation(other));
        assertThat(blocks(SYSTEM, TODAY, school, id, past, empty)).isEqualTo(List.of("khối 0", "khối khác 0"));
        assertThat(blocks(SYSTEM, LATER.minusDays(1), school, id, past, empty))
                .isEqualTo(List.of("khối 1", "khối cũ 1", "khối khác 0"));
        var desk = new Scope("test", false, List.of(), List.of(baDinh), List.of(school));
        assertThat(Scopes.call(desk, () -> sectorBlocks.on(TODAY, List.of(school))))
                .isEmpty();
    }

    /** Of those made here, how many of the one school belong. */
    private List<String> blocks(Scope scope, LocalDate day, UUID school, GroupingId... made) {
        var mine = Stream.of(made).map(GroupingId::value).collect(Collectors.toSet());
        return Scopes.call(scope, () -> sectorBlocks.on(day, List.of(school)).orElseThrow()).stream()
                .filter(block -> mine.contains(block.id()))
                .map(block -> block.name().replace("Thử ", "") + " "
                        + block.organisations().size())
                .toList();
    }

    /** Wards of several districts went to some communes of today, which then belong to each in part. */
    @Test
    void theFormerDistrictsOfHaNoiAreProposedOnceAndCoverAllOfIt() {
        alone(() -> {
            assertThat(propose()).isEqualTo(30);
            assertThat(propose()).isZero();
            var texts = byDay.all(TODAY, "").stream()
                    .map(GroupingLine::grouping)
                    .filter(text -> text.kind() == GroupingKind.FORMER_DISTRICT)
                    .toList();
            assertThat(texts).hasSize(30);
            var places = texts.stream()
                    .flatMap(text -> byDay.of(new GroupingId(text.id()), TODAY).communes().stream())
                    .collect(Collectors.groupingBy(Place::area));
            assertThat(places.keySet())
                    .containsExactlyInAnyOrderElementsOf(areas.communesOf(province, TODAY).stream()
                            .map(card -> card.id().value())
                            .toList())
                    .hasSize(126);
            assertThat(places.values())
                    .allSatisfy(shares ->
                            assertThat(shares).extracting(Place::whole).containsOnly(shares.size() == 1))
                    .anySatisfy(shares -> assertThat(shares).hasSizeGreaterThan(1));
        });
    }

    @Test
    void aDistrictThatSomebodyEnteredIsNotProposedBesideIt() {
        alone(() -> {
            var terms = new GroupingTerms("Quận Ba Đình", null, FIRST, null);
            groupings.make(GroupingId.fresh(), province, GroupingKind.FORMER_DISTRICT, terms, Set.of());
            assertThat(propose()).isEqualTo(29);
        });
    }

    private int propose() {
        return groupings.proposeFormerDistricts(province);
    }

    /** As if there were no former districts yet, and nobody else at work; nothing of it is kept. */
    private void alone(Runnable work) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtext('groupings')) is not null")
                            .query(Boolean.class)
                            .single();
                    jdbc.sql("delete from groupings.grouping where kind = 'FORMER_DISTRICT'")
                            .update();
                    work.run();
                    status.setRollbackOnly();
                }));
    }

    @Test
    void anOfficeOfAnotherProvinceSeesNoneOfIt() throws Exception {
        var id = make(GroupingKind.OTHER, "riêng", FIRST, null, whole(baDinh));
        var here = registered.signedIn(mvc, Grant.office(province.value(), TODAY));
        var far = areas.findProvince("79", TODAY).orElseThrow().id().value();
        var stranger = registered.signedIn(mvc, Grant.office(far, TODAY));
        for (var path : List.of("/groupings/" + id, "/groupings/" + id + "/terms", "/api/v1/groupings/" + id)) {
            assertThat(here.open(path).getStatus()).as(path).isEqualTo(200);
            assertThat(stranger.open(path).getStatus()).as(path).isEqualTo(404);
        }
        assertThat(stranger.open("/api/v1/groupings").getContentAsString()).doesNotContain("Thử riêng");
        stranger.open("/groupings/new");
        assertThat(stranger.send("/groupings/" + id + "/removal").getStatus()).isEqualTo(404);
        assertThat(memberRows(Scope.system("test"), id)).isEqualTo(1);
        assertThat(memberRows(new Scope("test", false, List.of(far), List.of(), List.of()), id))
                .isZero();
    }

    private int memberRows(Scope scope, GroupingId id) {
        return Scopes.call(
                scope,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from groupings.member where grouping = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single()));
    }

    @Test
    void everyActIsWrittenDown() {
        var id = make(GroupingKind.OTHER, "sổ", FIRST, null, whole(baDinh));
        change(id, 0, LATER, whole(hoanKiem));
        Scopes.run(SYSTEM, () -> groupings.end(id, TODAY));
        Scopes.run(SYSTEM, () -> groupings.remove(id));
        var acts = Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql("select act from audit.entry where subject = ?")
                        .param("groupings.grouping:" + id)
                        .query(String.class)
                        .list()));
        assertThat(acts)
                .containsExactlyInAnyOrder("groupings.make", "groupings.correct", "groupings.end", "groupings.remove");
    }

    @Test
    void whatWasMadeBeforeTodayIsEndedAndNotDeleted() {
        var id = make(GroupingKind.OTHER, "cũ", FIRST, null, whole(baDinh));
        write("update groupings.grouping set made_on = made_on - 1 where id = '" + id + "'");
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> groupings.remove(id))).isInstanceOf(GroupingHasAPast.class);
        assertThat(on(id, TODAY).communes()).hasSize(1);
    }

    @Test
    void whoSawAnOlderVersionChangesNothing() {
        var id = make(GroupingKind.OTHER, "hai người", FIRST, null, whole(baDinh));
        change(id, 0, LATER, whole(hoanKiem));
        assertThatThrownBy(() -> change(id, 0, LATER)).isInstanceOf(GroupingChangedMeanwhile.class);
        assertThat(new HashSet<>(on(id, TODAY).communes())).hasSize(1);
    }
}
