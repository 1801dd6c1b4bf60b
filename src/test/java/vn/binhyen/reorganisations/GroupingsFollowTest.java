package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.groupings.GroupingId;
import vn.binhyen.groupings.GroupingKind;
import vn.binhyen.groupings.GroupingOnDay.Place;
import vn.binhyen.groupings.GroupingsByDay;

/** How members of groupings lead on by the map when it changes. */
@PersistenceTest
class GroupingsFollowTest {

    private static final LocalDate TODAY = Invented.TODAY;
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Set<GroupingKind> CLUSTERS = Set.of(GroupingKind.EMULATION_CLUSTER);
    private static final Scope SYSTEM = Scope.system("test");

    @Autowired
    Invented invented;

    @Autowired
    Reorganisations reorganisations;

    @Autowired
    Drafting drafting;

    @Autowired
    Enactment enactment;

    @Autowired
    GroupingsByDay groupings;

    @Autowired
    Registered registered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    private AreaId province;
    private final String a = Invented.code();
    private final String b = Invented.code();
    private final String c = Invented.code();
    private AreaId first;
    private AreaId second;
    private Browser office;

    @BeforeEach
    void inventAProvince() {
        province = invented.province();
        first = invented.commune(province, a);
        second = invented.commune(province, b);
        office = registered.signedIn(mvc, Grant.office(province.value(), TODAY));
        office.open("/groupings/new");
    }

    @AfterEach
    void takeItAway() {
        invented.as(() -> jdbc.sql("delete from groupings.grouping where province_id = ?")
                .param(province.value())
                .update());
        invented.remove(province);
    }

    @Test
    void membersOfMergedCommunesAreTheNewOneWholeWhereAllOfThemBelong() {
        var both = cluster("POLICE_BASE", first, second);
        var one = cluster("EMULATION_CLUSTER", first);
        var id = invented.carriedOut(province, a + ";" + c + ";Phường Mới", b + ";" + c + ";Phường Mới");

        assertThat(on(both, TODAY))
                .singleElement()
                .returns("Phường Mới", Place::name)
                .returns(true, Place::whole)
                .returns(List.of("Phường " + a, "Phường " + b), Place::through);
        assertThat(on(one, TODAY))
                .singleElement()
                .returns("Phường Mới", Place::name)
                .returns(false, Place::whole);
        assertThat(on(both, YESTERDAY)).extracting(Place::name).containsExactly("Phường " + a, "Phường " + b);
        assertThat(on(both, YESTERDAY)).extracting(Place::whole).containsOnly(true);
        assertThat(stays(both)).containsExactly("Phường " + a, "Phường " + b);

        Scopes.run(SYSTEM, () -> enactment.undo(id));
        assertThat(on(both, TODAY)).extracting(Place::name).containsExactly("Phường " + a, "Phường " + b);
        assertThat(on(one, TODAY)).extracting(Place::whole).containsExactly(true);
    }

    @Test
    void aMemberThatIsSplitIsAllThatItBecame() {
        var id = cluster("EMULATION_CLUSTER", first);
        var act = invented.carriedOut(province, a + ";" + a + ";Phường Tây", a + ";" + c + ";Phường Đông");
        assertThat(on(id, TODAY)).extracting(Place::name).containsExactlyInAnyOrder("Phường Đông", "Phường Tây");
        assertThat(on(id, TODAY)).extracting(Place::whole).containsOnly(true);
        Scopes.run(SYSTEM, () -> enactment.undo(act));
        assertThat(on(id, TODAY)).extracting(Place::name).containsExactly("Phường " + a);
    }

    /** Part of the new one comes from a commune that does not belong. */
    @Test
    void whatIsMadeOfAPartOfAMemberAndOfAnotherBelongsInPart() {
        var id = cluster("EMULATION_CLUSTER", first);
        invented.carriedOut(
                province, a + ";" + a + ";Phường Tây", a + ";" + c + ";Phường Chung", b + ";" + c + ";Phường Chung");
        assertThat(on(id, TODAY))
                .anySatisfy(place ->
                        assertThat(place).returns("Phường Tây", Place::name).returns(true, Place::whole))
                .anySatisfy(place ->
                        assertThat(place).returns("Phường Chung", Place::name).returns(false, Place::whole))
                .hasSize(2);
    }

    @Test
    void aCommuneWhoseOriginIsInAClusterIsNotTakenIntoAnotherAndAUnitThatIsNamedIsNotUndone() {
        cluster("EMULATION_CLUSTER", first);
        var act = invented.carriedOut(province, a + ";" + c + ";Phường Mới");
        var renamed = invented.areas().findCommune(c, TODAY).orElseThrow().id();
        assertThat(send("EMULATION_CLUSTER", UUID.randomUUID(), TODAY, renamed)).isEqualTo(422);
        assertThat(send("POLICE_BASE", UUID.randomUUID(), TODAY, renamed)).isEqualTo(303);
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> enactment.undo(act)))
                .asInstanceOf(type(LaterActsDepend.class))
                .satisfies(refused ->
                        assertThat(refused.dependents()).containsExactly(new Dependent("groupings.follow", 1)));
    }

    @Test
    void aLevelThatIsAbolishedEndsWithTheDayBeforeAndLivesAgainWhenThatIsUndone() {
        var clusters = List.of(cluster("EMULATION_CLUSTER", first), cluster("EMULATION_CLUSTER", second));
        var base = cluster("POLICE_BASE", first);
        var before = rows();
        var id = ReorganisationId.fresh();
        Scopes.run(SYSTEM, () -> {
            drafting.draft(id, province, new Terms("Bỏ cụm", "Nghị quyết số 2", TODAY), List.of(), CLUSTERS);
            enactment.rehearse(id);
        });
        assertThat(rows()).as("a rehearsal ends nothing").isEqualTo(before);
        assertThat(Scopes.call(SYSTEM, () -> reorganisations.rehearsal(id)).abolished())
                .isEqualTo(Map.of(GroupingKind.EMULATION_CLUSTER, 2L));

        Scopes.run(SYSTEM, () -> enactment.carryOut(id));
        assertThat(clusters).allSatisfy(each -> assertThat(lastDay(each)).isEqualTo(YESTERDAY));
        assertThat(lastDay(base)).isNull();
        assertThat(Scopes.call(SYSTEM, () -> reorganisations.rehearsal(id)).abolished())
                .isEqualTo(Map.of(GroupingKind.EMULATION_CLUSTER, 2L));

        Scopes.run(SYSTEM, () -> enactment.undo(id));
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aLevelIsNotRestoredOverWhatWasDecidedOfItSince() {
        var cluster = cluster("EMULATION_CLUSTER", first);
        var id = ReorganisationId.fresh();
        Scopes.run(SYSTEM, () -> {
            drafting.draft(id, province, new Terms("Bỏ cụm", "Nghị quyết số 2", TODAY), List.of(), CLUSTERS);
            enactment.carryOut(id);
        });
        assertThat(send("EMULATION_CLUSTER", UUID.randomUUID(), TODAY, first)).isEqualTo(303);
        assertThat(lastDay(cluster)).isEqualTo(YESTERDAY);
        assertThatThrownBy(() -> Scopes.run(SYSTEM, () -> enactment.undo(id)))
                .asInstanceOf(type(LaterActsDepend.class))
                .satisfies(refused -> assertThat(refused.dependents())
                        .containsExactly(new Dependent("reorganisations.dependent.levels", 1)));
        assertThat(lastDay(cluster)).isEqualTo(YESTERDAY);
    }

    private @Nullable LocalDate lastDay(GroupingId id) {
        return invented.as(() -> jdbc.sql("select valid_until from groupings.grouping where id = ?")
                .param(id.value())
                .query((row, i) -> java.util.Optional.ofNullable(row.getObject(1, LocalDate.class)))
                .single()
                .orElse(null));
    }

    private List<String> rows() {
        return invented.as(() -> jdbc.sql("""
                        select (to_jsonb(g) - 'version')::text from groupings.grouping g where province_id = :province
                        union all select to_jsonb(m)::text from groupings.member m where province_id = :province order by 1
                        """)
                .param("province", province.value())
                .query((row, i) -> row.getString(1))
                .list());
    }

    private GroupingId cluster(String kind, AreaId... members) {
        var id = UUID.randomUUID();
        assertThat(send(kind, id, YESTERDAY.minusDays(1), members)).isEqualTo(303);
        return new GroupingId(id);
    }

    private int send(String kind, UUID id, LocalDate from, AreaId... members) {
        var fields = new ArrayList<>(
                List.of("id", id.toString(), "kind", kind, "name", "Nhóm thử", "validFrom", from.toString()));
        for (var member : members) fields.addAll(List.of("areas", String.valueOf(member.value())));
        return office.send("/groupings", fields.toArray(String[]::new)).getStatus();
    }

    private List<Place> on(GroupingId id, LocalDate day) {
        return Scopes.call(SYSTEM, () -> groupings.of(id, day)).communes();
    }

    private List<String> stays(GroupingId id) {
        return Scopes.call(SYSTEM, () -> groupings.of(id, TODAY)).history().stream()
                .map(stay -> stay.name())
                .toList();
    }
}
