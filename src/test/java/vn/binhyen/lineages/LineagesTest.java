package vn.binhyen.lineages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.binhyen.lineages.Launched.LAUNCH;
import static vn.binhyen.lineages.Launched.TODAY;
import static vn.binhyen.lineages.Launched.copy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.lineages.LineageRefused.Why;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelsFixture;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;
import vn.binhyen.preventionmodels.Stage;

/** Copies, the core, editions and kin on PostgreSQL. */
@PersistenceTest
class LineagesTest {

    @Autowired
    Lineages lineages;

    @Autowired
    Replications replications;

    @Autowired
    CoreElements core;

    @Autowired
    Editions editions;

    @Autowired
    Derivations derivations;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    ModelsFixture lives;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Ground ground;
    Launched launched;

    @BeforeEach
    void aLaunchedModel() {
        ground = Ground.fresh(areas);
        launched = asSystem(() -> Launched.at(place(ground.commune()), lives));
    }

    @Test
    void aCopyKeepsWhereItComesFromAndHowMuchOfTheCore() {
        asSystem(() -> {
            core.write(launched.model(), null, List.of("Có người trực", "Báo trực ban", "Có đèn"));
            var elements = core.of(launched.model());
            var form = copy(
                    TODAY,
                    "Dùng loa thay đèn",
                    elements,
                    elements.get(0).id(),
                    elements.get(1).id());
            replications.replicate(launched.point(), place(ground.otherCommune()), form);
            replications.replicate(launched.point(), place(ground.otherCommune()), form);
            var lineage = lineages.of(launched.model());
            assertThat(lineage.forest().size()).isEqualTo(2);
            var copied = lineage.forest().trees().getFirst().copies().getFirst();
            assertThat(copied.origin())
                    .isEqualTo(new Replicated(
                            form.point(), launched.point().value(), "Giờ trực", "Dùng loa thay đèn", 3, 2));
            assertThat(lineage.figures().breadth().communes()).isEqualTo(2);
            assertThat(lineage.figures().speed().medianDays())
                    .isEqualTo(java.time.temporal.ChronoUnit.DAYS.between(LAUNCH, TODAY));
            return null;
        });
    }

    @Test
    void anEarlierChecklistStaysAsItWasWhenTheCoreIsRewritten() {
        asSystem(() -> {
            core.write(launched.model(), null, List.of("Có người trực", "Có đèn"));
            var asked = core.of(launched.model());
            var kept = asked.getFirst().id();
            var form = copy(TODAY, "Bỏ đèn", asked, kept);
            replications.replicate(launched.point(), place(ground.otherCommune()), form);
            core.write(launched.model(), null, List.of("Có loa", "Có người trực"));
            assertThat(core.of(launched.model()))
                    .extracting(CoreElement::text)
                    .containsExactly("Có loa", "Có người trực");
            assertThat(core.of(launched.model()).getLast().id()).isEqualTo(kept);
            var checked = transaction.execute(status -> jdbc.sql("""
                            select c.text, e.kept from lineages.checked_element e
                            join lineages.core_element c on c.id = e.element_id where e.point_id = ?
                            """)
                    .param(form.point())
                    .query((row, number) -> Map.entry(row.getString(1), row.getBoolean(2)))
                    .list());
            assertThat(checked).containsExactlyInAnyOrder(Map.entry("Có người trực", true), Map.entry("Có đèn", false));
            return null;
        });
    }

    @Test
    void whatCannotBeACopyLeavesNothingBehind() {
        var asked = asSystem(() -> {
            core.write(launched.model(), null, List.of("Có người trực"));
            return core.of(launched.model());
        });
        var elsewhere = place(ground.otherCommune());
        refuses(Why.BEFORE_ITS_SOURCE, () -> replicate(elsewhere, copy(LAUNCH.minusDays(1), "Khác")));
        refuses(Why.IN_THE_FUTURE, () -> replicate(elsewhere, copy(TODAY.plusDays(1), "Khác")));
        refuses(Why.ADAPTED_MISSING, () -> replicate(elsewhere, copy(TODAY, " ", asked)));
        refuses(Why.CORE_CHANGED, () -> replicate(elsewhere, copy(TODAY, "Khác", asked, UUID.randomUUID())));
        refuses(Why.CORE_CHANGED, () -> replicate(elsewhere, copy(TODAY, "Khác")));
        var first = copy(TODAY, "Khác", asked);
        asSystem(() -> replicate(elsewhere, first));
        var knownAgain = new ReplicationForm(
                launched.point().value(), "P:1", TODAY, 1, null, null, first.asked(), java.util.Set.of(), null, "Khác");
        refuses(
                Why.POINT_IS_KNOWN,
                () -> replicateFrom(new PointId(first.point()), place(ground.commune()), knownAgain));
        asSystem(() -> {
            points.end(launched.point(), TODAY, "Thôi làm");
            return null;
        });
        refuses(Why.SOURCE_ENDED, () -> replicate(place(ground.commune()), copy(TODAY, "Khác")));
        assertThat(asSystem(() -> lineages.of(launched.model()).forest().size()))
                .isEqualTo(2);
    }

    @Test
    void theCoreOfAModelThatHasEndedStaysAsItWas() {
        asSystem(() -> {
            core.write(launched.model(), null, List.of("Có người trực"));
            models.take(launched.model(), Launched.step(Stage.ENDED));
            return null;
        });
        refuses(Why.MODEL_ENDED, () -> {
            core.write(launched.model(), null, List.of("Khác"));
            return null;
        });
        assertThat(asSystem(() -> core.of(launched.model()))).hasSize(1);
    }

    @Test
    void aProposalAndAPausedModelAreNotCopied() {
        asSystem(() -> {
            models.take(launched.model(), Launched.step(Stage.PAUSED));
            return null;
        });
        refuses(Why.NOT_RUNNING, () -> replicate(place(ground.otherCommune()), copy(TODAY, "Khác")));
    }

    @Test
    void anOrganisationsScopeHidesTheCopiesOfOthersInTheDatabaseItself() {
        var form = copy(TODAY, "Khác");
        asSystem(() -> replicate(place(ground.otherCommune()), form));
        var desk = new Scope("test", false, List.of(), List.of(ground.otherCommune()), List.of());
        assertThat(Scopes.call(desk, () -> copies(form))).isEqualTo(1);
        var other = new Scope("test", false, List.of(), List.of(ground.commune()), List.of(UUID.randomUUID()));
        assertThat(Scopes.call(other, () -> copies(form))).isZero();
        assertThatThrownBy(() -> Scopes.call(
                        other,
                        () -> transaction.execute(status -> jdbc.sql("""
                        insert into lineages.replication (point_id, source_id, model_id, province_id, commune_id, core_asked,
                            core_kept, actor, at)
                        values (gen_random_uuid(), gen_random_uuid(), ?, ?, ?, 0, 0, 'x', now())
                        """)
                                .params(launched.model().value(), ground.province(), ground.otherCommune())
                                .update())))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void aRenewalWritesTheNewTextAndKeepsTheOldOne() {
        asSystem(() -> {
            for (var stage : List.of(Stage.REVIEWED)) models.take(launched.model(), Launched.step(stage));
            return null;
        });
        reach(Stage.RECOGNISED);
        var renewal = Launched.renewal(Launched.terms("Cổng trường an toàn, có ca tối"));
        asSystem(() -> {
            assertThatThrownBy(() ->
                            editions.renew(launched.model(), Launched.renewal(Launched.terms("Cổng trường an toàn"))))
                    .isInstanceOf(LineageRefused.class);
            return null;
        });
        asSystem(() -> {
            editions.renew(launched.model(), renewal);
            editions.renew(launched.model(), renewal);
            return null;
        });
        var read = asSystem(() -> editions.of(launched.model()));
        assertThat(read).hasSize(2);
        assertThat(read.getLast().terms().name()).isEqualTo("Cổng trường an toàn");
        var current = read.getFirst();
        assertThat(current.begunBy()).isNotNull();
        assertThat(current.begunBy().note()).isEqualTo("Thêm ca tối");
        assertThat(current.changes())
                .containsExactly(
                        new Edition.Change(Edition.Part.NAME, "Cổng trường an toàn", "Cổng trường an toàn, có ca tối"));
        assertThat(asSystem(() -> models.get(launched.model()).standing().stage()))
                .isEqualTo(Stage.RENEWED);
    }

    @Test
    void aModelThatMayNotBeRenewedKeepsItsText() {
        assertThatThrownBy(() -> asSystem(() -> {
                    editions.renew(launched.model(), Launched.renewal(Launched.terms("Khác")));
                    return null;
                }))
                .hasMessageContaining("409");
        assertThat(asSystem(() -> editions.of(launched.model()))).hasSize(1);
        assertThat(asSystem(() -> models.get(launched.model()).terms().name())).isEqualTo("Cổng trường an toàn");
    }

    @Test
    void theKinOfAModelIsToldFromBothSidesAndACycleIsRefused() {
        var child = asSystem(() -> Launched.at(place(ground.commune()), lives)).model();
        asSystem(() -> derive(child, launched.model()));
        asSystem(() -> derive(child, launched.model()));
        assertThat(asSystem(() -> lineages.of(child).from()))
                .singleElement()
                .satisfies(kin -> assertThat(kin.note()).isEqualTo("Lấy cách trực"));
        assertThat(asSystem(() -> lineages.of(launched.model()).into())).hasSize(1);
        refuses(Why.CYCLE, () -> derive(launched.model(), child));
        refuses(Why.CYCLE, () -> derive(child, child));
        asSystem(() -> {
            derivations.remove(child, launched.model());
            return null;
        });
        asSystem(() -> derive(launched.model(), child));
        assertThat(asSystem(() -> lineages.of(child).into())).hasSize(1);
    }

    @Test
    void theFamilyIsToldOverHoweverManyStepsAndACycleOverThemIsRefused() {
        var top = launched.model();
        var left = another();
        var right = another();
        var bottom = another();
        asSystem(() -> derive(left, top));
        asSystem(() -> derive(right, top));
        asSystem(() -> derive(bottom, left));
        asSystem(() -> derive(bottom, right));
        refuses(Why.CYCLE, () -> derive(top, bottom));
        var below = asSystem(() -> lineages.of(top).into());
        assertThat(ids(below)).containsExactlyInAnyOrder(left, right);
        assertThat(below.stream().flatMap(kin -> kin.further().stream()).toList())
                .hasSize(2)
                .allMatch(kin ->
                        kin.model().id().equals(bottom.value()) && kin.further().isEmpty());
        var above = asSystem(() -> lineages.of(bottom).from());
        assertThat(ids(above)).containsExactlyInAnyOrder(left, right);
        assertThat(above.stream()
                        .flatMap(kin -> kin.further().stream())
                        .map(kin -> kin.model().id()))
                .containsOnly(top.value());
        assertThat(asSystem(() -> lineages.of(left).from()))
                .singleElement()
                .satisfies(kin -> assertThat(kin.further()).isEmpty());
        assertThat(asSystem(() -> lineages.of(left).into())).hasSize(1);
    }

    private ModelId another() {
        return asSystem(() -> Launched.at(place(ground.commune()), lives)).model();
    }

    private static List<ModelId> ids(List<Lineage.Kin> kins) {
        return kins.stream().map(kin -> new ModelId(kin.model().id())).toList();
    }

    @Test
    void ofTwoHalvesOfACycleAddedAtOnceOneIsRefused() throws Exception {
        var other = asSystem(() -> Launched.at(place(ground.commune()), lives)).model();
        var barrier = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(half(barrier, launched.model(), other));
            var second = threads.submit(half(barrier, other, launched.model()));
            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder("added", "CYCLE");
        }
    }

    /** Adds its half after both have begun, and does not commit at once. */
    private Callable<String> half(CyclicBarrier barrier, ModelId child, ModelId parent) {
        return () -> asSystem(() -> {
            try {
                return transaction.execute(status -> {
                    await(barrier);
                    derive(child, parent);
                    jdbc.sql("select pg_sleep(0.3)")
                            .query((row, number) -> true)
                            .single();
                    return "added";
                });
            } catch (LineageRefused refused) {
                return refused.why().name();
            }
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private Void derive(ModelId child, ModelId parent) {
        derivations.derive(child, new DerivationForm(parent.value(), "Lấy cách trực"));
        return null;
    }

    private Void replicate(Body place, ReplicationForm form) {
        return replicateFrom(launched.point(), place, form);
    }

    private Void replicateFrom(PointId source, Body place, ReplicationForm form) {
        replications.replicate(source, place, form);
        return null;
    }

    private long copies(ReplicationForm form) {
        return transaction.execute(status -> jdbc.sql("select count(*) from lineages.replication where point_id = ?")
                .param(form.point())
                .query(Long.class)
                .single());
    }

    /** Long ago the model reached the stage. */
    private void reach(Stage stage) {
        asSystem(
                () -> transaction.execute(status -> jdbc.sql("update preventionmodels.model set stage = ? where id = ?")
                        .params(stage.name(), launched.model().value())
                        .update()));
    }

    private static Body place(int commune, int province) {
        return new Body(province, commune, UUID.randomUUID(), "Nơi thử");
    }

    private Body place(int commune) {
        return place(commune, ground.province());
    }

    private static void refuses(Why why, java.util.function.Supplier<Void> act) {
        assertThatThrownBy(() -> asSystem(act))
                .isInstanceOfSatisfying(
                        LineageRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }

    private static <T> T asSystem(java.util.function.Supplier<T> work) {
        return Scopes.call(Scope.system("test"), work::get);
    }
}
