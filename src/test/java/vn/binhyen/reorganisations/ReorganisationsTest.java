package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.areas.Redrawing.Weight;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.reorganisations.OrganisationCounts.Line;

/** What happens to everything that lies on a map when the map changes, and when it changes back. */
@PersistenceTest
class ReorganisationsTest {

    private static final LocalDate TODAY = Invented.TODAY;

    @Autowired
    Invented invented;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Drafting drafting;

    @Autowired
    Enactment enactment;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationCounts counts;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    private AreaId province;
    private final String a = Invented.code();
    private final String b = Invented.code();
    private final String c = Invented.code();
    private AreaId first;
    private AreaId second;

    @BeforeEach
    void inventAProvince() {
        province = invented.province();
        first = invented.commune(province, a);
        second = invented.commune(province, b);
    }

    @AfterEach
    void takeItAway() {
        invented.remove(province);
    }

    @Test
    void whatLiesInMergedUnitsFollowsThemAndComesBack() {
        var one = invented.school(province, first, null, null);
        var other = invented.school(province, second, null, null);
        invented.ask(province, Set.of(one.value(), other.value()));
        var desk = accounts.make(Grant.communeDesk(first.value(), TODAY));
        var before = state(one, other);

        var id = invented.drafted(province, TODAY, a + ";" + c + ";Phường Mới", b + ";" + c + ";Phường Mới");
        system(() -> enactment.rehearse(id));
        assertThat(state(one, other)).as("a rehearsal moves nothing").isEqualTo(before);
        var rehearsal = Scopes.call(SYSTEM, () -> reorganisations.rehearsal(id));
        assertThat(line(rehearsal, "organisations.follow").moving()).isEqualTo(2);
        assertThat(line(rehearsal, "directives.follow").moving()).isEqualTo(2);
        assertThat(line(rehearsal, "accounts.follow").moving()).isEqualTo(1);
        assertThat(rehearsal.undecided()).isZero();

        system(() -> enactment.carryOut(id));
        for (var each : List.of(one, other)) {
            assertThat(communeOf(each)).isEqualTo("Phường Mới");
            assertThat(obligationIn(each)).isEqualTo("Phường Mới");
        }
        assertThat(invented.communeOf(
                        "accounts.granted_role", "account", desk.id().value()))
                .isEqualTo("Phường Mới");
        assertThat(areas.communesOf(province, TODAY)).extracting(AreaCard::name).containsExactly("Phường Mới");
        assertThat(areas.communesOf(province, TODAY.minusDays(1))).hasSize(2);
        assertThat(areas.today(first)).map(AreaCard::name).contains("Phường Mới");

        system(() -> enactment.undo(id));
        assertThat(state(one, other)).isEqualTo(before);
        assertThat(areas.communesOf(province, TODAY)).extracting(AreaCard::code).containsExactly(a, b);
        assertThat(areas.lineage(first).became()).isEmpty();
    }

    @Test
    void inASplitUnitThePointDecidesAndWithoutOneNobodyGuesses() {
        var west = invented.school(province, first, 105.1, 21.5);
        var east = invented.school(province, first, 105.9, 21.5);
        var away = invented.school(province, first, 108.0, 21.5);
        var unknown = invented.school(province, first, null, null);
        invented.ask(province, Set.of(west.value(), unknown.value()));
        var id = invented.drafted(province, TODAY, a + ";" + a + ";Phường Tây", a + ";" + c + ";Phường Đông");
        system(() -> drafting.outline(id, Map.of(a, Invented.square(105, 105.5), c, Invented.square(105.5, 106))));

        system(() -> enactment.carryOut(id));
        assertThat(communeOf(west)).isEqualTo("Phường Tây");
        assertThat(obligationIn(west)).isEqualTo("Phường Tây");
        assertThat(communeOf(east)).isEqualTo("Phường Đông");
        assertThat(communeOf(away)).isEmpty();
        assertThat(communeOf(unknown)).isEmpty();
        assertThat(obligationIn(unknown)).isEmpty();
        assertThat(line(Scopes.call(SYSTEM, () -> reorganisations.rehearsal(id)), "organisations.follow"))
                .returns(2L, Rehearsal.Line::moving)
                .returns(2L, Rehearsal.Line::undecided);

        var east2 = areas.findCommune(c, TODAY).orElseThrow();
        system(() -> organisations.assignCommune(province, east2.id(), List.of(unknown)));
        assertThat(obligationIn(unknown)).as("what it was asked follows").isEqualTo("Phường Đông");
        assertThatThrownBy(() -> system(() -> enactment.undo(id)))
                .asInstanceOf(type(LaterActsDepend.class))
                .satisfies(refused -> assertThat(refused.dependents())
                        .extracting(Dependent::label)
                        .contains("organisations.follow", "directives.follow"));
        assertThat(communeOf(west)).as("a refused undo changes nothing").isEqualTo("Phường Tây");
    }

    /** The shape of one part is not known: who lies in the other goes there, and of the rest nobody knows. */
    @Test
    void whereAnOutlineIsMissingOnlyWhatLiesInAKnownOneIsDecided() {
        var west = invented.school(province, first, 105.1, 21.5);
        var east = invented.school(province, first, 105.9, 21.5);
        var id = invented.drafted(province, TODAY, a + ";" + a + ";Phường Tây", a + ";" + c + ";Phường Đông");
        system(() -> drafting.outline(id, Map.of(a, Invented.square(105, 105.5))));
        system(() -> enactment.carryOut(id));
        assertThat(communeOf(west)).isEqualTo("Phường Tây");
        assertThat(communeOf(east)).isEmpty();
    }

    @Test
    void aWardThatIsSplitInThreeOfWhichOnePartIsMergedLaterLeadsToAllThatItBecame() {
        var d = Invented.code();
        var split = invented.drafted(
                province,
                TODAY.minusDays(10),
                a + ";" + a + ";Phường Một",
                a + ";" + c + ";Phường Hai",
                a + ";" + d + ";Phường Ba");
        system(() -> enactment.carryOut(split));
        var e = Invented.code();
        var merged = invented.drafted(province, TODAY, d + ";" + e + ";Phường Bốn", b + ";" + e + ";Phường Bốn");
        system(() -> enactment.carryOut(merged));
        var lineage = areas.lineage(first);
        assertThat(lineage.heirs())
                .extracting(heir -> heir.area().name())
                .containsExactlyInAnyOrder("Phường Một", "Phường Hai", "Phường Bốn");
        assertThat(lineage.heirs()).noneMatch(heir -> heir.whole());
        assertThatThrownBy(() -> system(() -> enactment.undo(split))).isInstanceOf(LaterActsDepend.class);
        system(() -> enactment.undo(merged));
        system(() -> enactment.undo(split));
        assertThat(areas.communesOf(province, TODAY)).extracting(AreaCard::code).containsExactly(a, b);
    }

    @Test
    void aUnitMadeOfWholeOnesHasTheirPeopleAndOneMadeOfPartsHasNone() {
        var pairs = new String[] {a + ";" + c + ";Phường Mới", b + ";" + c + ";Phường Mới"};
        assertThat(populated(List.of(30, 12), pairs)).isEqualTo(42);
        assertThat(populated(List.of(30), a + ";" + a + ";Phường Tây", a + ";" + c + ";Phường Mới"))
                .isNull();
    }

    /** How many live in the new unit after units of so many people were reorganised; undone again. */
    private Integer populated(List<Integer> people, String... lines) {
        invented.populate(first, people.getFirst());
        if (people.size() > 1) invented.populate(second, people.getLast());
        var id = invented.drafted(province, TODAY, lines);
        system(() -> enactment.carryOut(id));
        var population = areas.findCommune(c, TODAY).orElseThrow().population();
        system(() -> enactment.undo(id));
        return population;
    }

    @Test
    void aUnitIsRenamedAndRecodedOnOneDay() {
        var one = invented.school(province, first, null, null);
        var pairs = invented.pairs(a + ";" + c + ";Xã Tên Khác", province, TODAY);
        assertThat(Step.of(pairs)).singleElement().extracting(Step::kind).isEqualTo(Step.Kind.RENAME_AND_RECODE);
        var id = invented.drafted(province, TODAY, a + ";" + c + ";Xã Tên Khác");
        system(() -> enactment.carryOut(id));
        assertThat(communeOf(one)).isEqualTo("Xã Tên Khác");
        assertThat(areas.today(first)).map(AreaCard::code).contains(c);
        assertThat(areas.findCommune(a, TODAY)).isEmpty();
    }

    @Test
    void twoReorganisationsOnOneDayDoNotTouchTheSameUnit() {
        var id = invented.drafted(province, TODAY, a + ";" + c + ";Phường Mới");
        var other = invented.drafted(province, TODAY, b + ";" + Invented.code() + ";Phường Khác");
        var same = invented.drafted(province, TODAY, a + ";" + Invented.code() + ";Phường Thứ Ba");
        system(() -> enactment.carryOut(id));
        system(() -> enactment.carryOut(other));
        assertThatThrownBy(() -> system(() -> enactment.carryOut(same))).isInstanceOf(MapHasChanged.class);
        assertThat(areas.communesOf(province, TODAY))
                .extracting(AreaCard::name)
                .containsExactlyInAnyOrder("Phường Mới", "Phường Khác");
    }

    /** The day lies a month back, and something was asked in between. */
    @Test
    void aChangeOfThePastTakesWhatWasAskedSinceAlong() {
        var one = invented.school(province, first, null, null);
        invented.ask(province, Set.of(one.value()));
        var id = invented.drafted(province, TODAY.minusDays(30), a + ";" + c + ";Phường Mới");
        system(() -> enactment.carryOut(id));
        assertThat(obligationIn(one)).isEqualTo("Phường Mới");
        assertThat(areas.communesOf(province, TODAY.minusDays(30)))
                .extracting(AreaCard::name)
                .contains("Phường Mới");
        assertThat(areas.communesOf(province, TODAY.minusDays(31)))
                .extracting(AreaCard::name)
                .doesNotContain("Phường Mới");
    }

    @Test
    void whatCameIntoANewUnitSinceKeepsItFromBeingUndone() {
        var id = invented.drafted(province, TODAY, a + ";" + c + ";Phường Mới");
        system(() -> enactment.carryOut(id));
        invented.school(province, areas.findCommune(c, TODAY).orElseThrow().id(), null, null);
        assertThatThrownBy(() -> system(() -> enactment.undo(id)))
                .asInstanceOf(type(LaterActsDepend.class))
                .satisfies(
                        refused -> assertThat(refused.dependents()).contains(new Dependent("organisations.follow", 1)));
        assertThat(areas.findCommune(c, TODAY)).isPresent();
    }

    /** An exemplar of the new commune follows nothing, and would be left without a unit. */
    @Test
    void whatNobodySaidWouldFollowKeepsItFromBeingUndoneToo() {
        var id = invented.drafted(province, TODAY, a + ";" + c + ";Phường Mới");
        system(() -> enactment.carryOut(id));
        invented.exemplar(province, areas.findCommune(c, TODAY).orElseThrow().id());
        assertThatThrownBy(() -> system(() -> enactment.undo(id)))
                .asInstanceOf(type(LaterActsDepend.class))
                .satisfies(refused -> assertThat(refused.dependents())
                        .containsExactly(new Dependent("reorganisations.standing.exemplars", 1)));
        assertThat(areas.findCommune(c, TODAY)).isPresent();
    }

    @Test
    void everyModuleWhoseRowsLieInCommunesHasAWordForThem() {
        var modules = jdbc.sql("""
                        select distinct n.nspname from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
                            join pg_namespace n on n.oid = c.relnamespace
                        where a.attname in ('commune_id', 'area_id', 'area', 'host_commune', 'only_commune')
                            and n.nspname not in ('areas', 'reorganisations', 'notices', 'webhooks')
                            and n.nspname !~ '^(pg_|information_schema)'
                        """).query((row, i) -> row.getString(1)).list();
        assertThat(modules).contains("trials", "exemplars");
        assertThat(modules)
                .allSatisfy(module -> assertThat(messages.getMessage(
                                Dependent.in(module + ".x", 1).label(), null, Locale.ENGLISH))
                        .isNotBlank());
    }

    @Test
    void nothingIsCarriedOutBeforeItsDayNorTwice() {
        var id = invented.drafted(province, TODAY.plusDays(1), a + ";" + c + ";Phường Mới");
        assertThatThrownBy(() -> system(() -> enactment.carryOut(id))).isInstanceOf(NotYetInForce.class);
        assertThat(areas.findCommune(a, TODAY)).isPresent();
        var now = invented.drafted(province, TODAY, a + ";" + c + ";Phường Mới");
        system(() -> enactment.carryOut(now));
        assertThatThrownBy(() -> system(() -> enactment.carryOut(now))).isInstanceOf(NoLongerADraft.class);
        assertThatThrownBy(() -> system(() -> drafting.discard(now))).isInstanceOf(NoLongerADraft.class);
    }

    /** Whatever is merged and split by chance: as then and as now add up to the same, and undoing all in turn brings all back. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void howeverTheMapChangesNothingIsLostAndUndoingAllBringsAllBack(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 6; i++) invented.commune(province, Invented.code());
        var schools = new ArrayList<OrganisationId>();
        for (int i = 0; i < 15; i++) {
            var units = areas.communesOf(province, TODAY);
            var where = units.get(random.nextInt(units.size())).id();
            schools.add(invented.school(province, where, null, null));
        }
        var all = schools.toArray(OrganisationId[]::new);
        var states = new ArrayDeque<List<String>>();
        var done = new ArrayDeque<ReorganisationId>();
        var first = counted(Scopes.call(SYSTEM, () -> counts.now(province, TODAY, Weight.EQUAL)));
        for (int day = 5; day > 0; day--) {
            states.push(state(all));
            var units = new ArrayList<>(areas.communesOf(province, TODAY));
            Collections.shuffle(units, random);
            var lines = random.nextBoolean() && units.size() > 2 ? merged(units) : split(units.getFirst());
            var id = invented.drafted(province, TODAY.minusDays(day), lines);
            system(() -> enactment.carryOut(id));
            done.push(id);
            var then = Scopes.call(SYSTEM, () -> counts.then(province, TODAY.minusDays(6), Weight.EQUAL));
            assertThat(counted(then)).as("as it was before all").isEqualTo(first);
            var now = Scopes.call(SYSTEM, () -> counts.now(province, TODAY, Weight.EQUAL));
            assertThat(now.stream().mapToLong(Line::count).sum()).isEqualTo(schools.size());
        }
        while (!done.isEmpty()) {
            var id = done.pop();
            system(() -> enactment.undo(id));
            assertThat(state(all)).isEqualTo(states.pop());
        }
    }

    private static String[] merged(List<AreaCard> units) {
        var code = Invented.code();
        return units.stream()
                .limit(3)
                .map(unit -> unit.code() + ";" + code + ";Phường Nhập " + code)
                .toArray(String[]::new);
    }

    private static String[] split(AreaCard unit) {
        var code = Invented.code();
        return new String[] {
            unit.code() + ";" + unit.code() + ";Phường Chia " + unit.code(),
            unit.code() + ";" + code + ";Phường Chia " + code
        };
    }

    private static Map<String, Long> counted(List<Line> lines) {
        return lines.stream().collect(Collectors.toMap(Line::name, Line::count));
    }

    private static final Scope SYSTEM = Scope.system("test");

    private static void system(Runnable work) {
        Scopes.run(SYSTEM, work);
    }

    private static Rehearsal.Line line(Rehearsal rehearsal, String label) {
        return rehearsal.lines().stream()
                .filter(line -> line.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String communeOf(OrganisationId organisation) {
        var published = invented.communeOf("organisations.public_card", "id", organisation.value());
        assertThat(invented.communeOf("organisations.organisation", "id", organisation.value()))
                .isEqualTo(published);
        return published;
    }

    private String obligationIn(OrganisationId organisation) {
        return invented.communeOf("directives.obligation", "organisation_id", organisation.value());
    }

    /** All of the rows but their versions. */
    private List<String> state(OrganisationId... of) {
        var ids = java.util.Arrays.stream(of).map(OrganisationId::value).toArray(UUID[]::new);
        return invented.as(() -> jdbc.sql("""
                        select (to_jsonb(o) - 'version')::text from organisations.organisation o where id = any (:ids)
                        union all select to_jsonb(c)::text from organisations.public_card c where id = any (:ids)
                        union all select (to_jsonb(d) - 'version')::text from directives.obligation d where organisation_id = any (:ids)
                        union all select to_jsonb(g)::text from accounts.granted_role g where commune_id in (
                            select id from areas.area_card where province_id = :province)
                        union all select to_jsonb(u)::text from areas.area u where province_id = :province
                        order by 1
                        """)
                .param("ids", ids)
                .param("province", province.value())
                .query((row, i) -> row.getString(1))
                .list());
    }
}
