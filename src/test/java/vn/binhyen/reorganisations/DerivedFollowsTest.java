package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Following;
import vn.binhyen.catalogue.PublishedModels;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.jobs.PeriodicWork;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.CommuneCounts;

/** What others keep of units, counted or copied from what lies in them, when the map changes and changes back. */
@PersistenceTest
class DerivedFollowsTest {

    private static final LocalDate TODAY = Invented.TODAY;
    private static final Scope SYSTEM = Scope.system("test");

    @Autowired
    Invented invented;

    @Autowired
    Enactment enactment;

    @Autowired
    PublishedModels models;

    @Autowired
    CommuneCounts counts;

    @Autowired
    List<Following> followings;

    @Autowired
    List<PeriodicWork> periodic;

    @Autowired
    JdbcClient jdbc;

    private AreaId province;
    private AreaId first;
    private final String a = Invented.code();
    private final String c = Invented.code();

    @BeforeEach
    void inventAProvince() {
        province = invented.province();
        first = invented.commune(province, a);
    }

    @AfterEach
    void takeItAway() {
        invented.remove(province);
    }

    @Test
    void modelsAreCountedAndShownWhereTheirPointsLie() {
        publishedModel();
        var before = state();
        assertThat(pointsIn(first)).isEqualTo(1);
        var id = invented.carriedOut(province, a + ";" + c + ";Phường Mới");
        var renamed = invented.areas().findCommune(c, TODAY).orElseThrow().id();
        assertThat(pointsIn(first)).isZero();
        assertThat(pointsIn(renamed)).isEqualTo(1);
        assertThat(communesOf("catalogue.place")).containsExactly(renamed.value());
        Scopes.run(SYSTEM, () -> enactment.undo(id));
        assertThat(state()).isEqualTo(before);
    }

    /** Nobody did anything since: the office's clock did. */
    @Test
    void whatRegistersWereTalliedToMeanwhileDoesNotKeepFromUndoing() {
        publishedModel();
        tally();
        var before = figures(first);
        assertThat(before).isNotEmpty();
        var id = invented.carriedOut(province, a + ";" + c + ";Phường Mới");
        tally();
        var renamed = invented.areas().findCommune(c, TODAY).orElseThrow().id();
        assertThat(figures(renamed)).isNotEmpty().isSubsetOf(before);
        assertThat(figures(first)).isNotEqualTo(before);
        Scopes.run(SYSTEM, () -> enactment.undo(id));
        assertThat(figures(renamed)).isEmpty();
        tally();
        assertThat(figures(first)).isEqualTo(before);
    }

    @Test
    void worklistsGoWithWhatTheyAreAbout() {
        var school = invented.school(province, first, null, null);
        invented.ask(province, Set.of(school.value()));
        reach(school);
        invented.regulate(province, first, school);
        var id = invented.carriedOut(province, a + ";" + c + ";Phường Mới");
        var renamed = invented.areas().findCommune(c, TODAY).orElseThrow().id();
        for (var table : List.of("chasing.reached_rung", "directives.reminder", "regulations.renewal_reminder"))
            assertThat(communesOf(table)).as(table).containsExactly(renamed.value());
        Scopes.run(SYSTEM, () -> enactment.undo(id));
        for (var table : List.of("chasing.reached_rung", "directives.reminder", "regulations.renewal_reminder"))
            assertThat(communesOf(table)).as(table).containsExactly(first.value());
    }

    /** The chasing of late work goes on meanwhile, and writes down whom it reminded. */
    @Test
    void whatWasNotedMeanwhileDoesNotKeepFromUndoing() {
        var school = invented.school(province, first, null, null);
        invented.ask(province, Set.of(school.value()));
        var id = invented.carriedOut(province, a + ";" + c + ";Phường Mới");
        reach(school);
        Scopes.run(SYSTEM, () -> enactment.undo(id));
        assertThat(communesOf("directives.reminder")).containsExactly(first.value());
    }

    /** Whoever has one open would otherwise write its old commune back. */
    @Test
    void whateverHasAVersionGetsANewOneWhenItMoves() {
        for (var following : followings) {
            boolean has = invented.as(() ->
                    jdbc.sql("""
                            select exists (select from information_schema.columns
                                where table_schema || '.' || table_name = ? and column_name = 'version')
                            """).param(following.table()).query(Boolean.class).single());
            if (following.decided() != Following.Decided.STAYS)
                assertThat(following.isVersioned()).as(following.table()).isEqualTo(has);
        }
    }

    private void publishedModel() {
        var school = invented.school(province, first, null, null);
        Scopes.run(
                SYSTEM,
                () -> models.published(new Body(province.value(), first.value(), school.value(), "Trường thử")));
    }

    private void tally() {
        var work = periodic.stream()
                .filter(each -> each.name().equals("tallies.registers"))
                .findFirst()
                .orElseThrow();
        Scopes.run(SYSTEM, work::run);
    }

    private long pointsIn(AreaId commune) {
        return Scopes.call(SYSTEM, () -> counts.today()).stream()
                .filter(count -> Integer.valueOf(commune.value()).equals(count.commune()))
                .mapToLong(count -> count.points())
                .sum();
    }

    private List<String> figures(AreaId commune) {
        return invented.as(() -> jdbc.sql("""
                        select measure_id || ' ' || atom || ' ' || sum(amount) from ledger.rollup
                        where area_id = ? group by measure_id, atom order by 1
                        """)
                .param(commune.value())
                .query((row, i) -> row.getString(1))
                .list());
    }

    private void reach(OrganisationId school) {
        invented.as(() -> jdbc.sql("""
                        insert into chasing.reached_rung (province_id, obligation_id, rung_id, commune_id, organisation_id, directive_id,
                            reached_at)
                        select o.province_id, o.id, (select min(id) from chasing.rung), o.commune_id, o.organisation_id, o.directive_id,
                            now()
                        from directives.obligation o where o.organisation_id = ?
                        """).param(school.value()).update());
        invented.as(() -> jdbc.sql("""
                        insert into directives.reminder (province_id, obligation_id, round, channel, commune_id, organisation_id, state,
                            actor, noted_at, changed_at)
                        select o.province_id, o.id, gen_random_uuid(), 'WORKLIST', o.commune_id, o.organisation_id, 'DONE', 'x', now(), now()
                        from directives.obligation o where o.organisation_id = ?
                        """).param(school.value()).update());
    }

    private List<Integer> communesOf(String table) {
        return invented.as(() -> jdbc.sql("select commune_id from " + table + " where province_id = ?")
                .param(province.value())
                .query((row, i) -> row.getInt(1))
                .list());
    }

    private List<String> state() {
        return invented.as(() -> jdbc.sql("""
                        select (to_jsonb(p) - 'version')::text from preventionmodels.point p where province_id = :province
                        union all select to_jsonb(t)::text from preventionmodels.commune_tally t where province_id = :province
                        union all select to_jsonb(c)::text from catalogue.place c where province_id = :province
                        order by 1
                        """)
                .param("province", province.value())
                .query((row, i) -> row.getString(1))
                .list());
    }
}
