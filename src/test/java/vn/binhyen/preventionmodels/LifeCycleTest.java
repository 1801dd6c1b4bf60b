package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;
import static vn.binhyen.preventionmodels.Proposals.step;
import static vn.binhyen.preventionmodels.Proposals.terms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Every stage after every other, asked for by everybody. */
@PersistenceTest
class LifeCycleTest {

    private static final Map<String, String> FOLLOWS = Map.ofEntries(
            Map.entry("PROPOSED", "SURVEYED ENDED"),
            Map.entry("SURVEYED", "APPROVED ENDED"),
            Map.entry("APPROVED", "BUILDING ENDED"),
            Map.entry("BUILDING", "PILOT ENDED"),
            Map.entry("PILOT", "RUNNING REVIEWED PAUSED ENDED"),
            Map.entry("RUNNING", "REVIEWED PAUSED ENDED"),
            Map.entry("REVIEWED", "REVIEWED RATED PAUSED ENDED"),
            Map.entry("RATED", "REVIEWED RECOGNISED RENEWED PAUSED ENDED"),
            Map.entry("RECOGNISED", "REVIEWED REPLICATED RENEWED PAUSED ENDED"),
            Map.entry("REPLICATED", "REVIEWED RENEWED PAUSED ENDED"),
            Map.entry("RENEWED", "REVIEWED REPLICATED PAUSED ENDED"),
            Map.entry("PAUSED", "RUNNING ENDED"),
            Map.entry("ENDED", ""));

    private static final Set<Stage> BY_AN_AUTHORITY = Set.of(Stage.RATED, Stage.RECOGNISED, Stage.REPLICATED);

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    Areas areas;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    ModelId model = ModelId.fresh();
    PointId point = PointId.fresh();
    UUID organisation = UUID.randomUUID();
    Map<String, Viewer> askers = new LinkedHashMap<>();

    @BeforeEach
    void aModelOfAnOrganisation() {
        var ground = Ground.fresh(areas);
        var owner = new Body(ground.province(), ground.commune(), organisation, "Trường thử");
        asSystem(() -> {
            models.propose(model, owner, TODAY, terms("Cổng an toàn"));
            models.certify(model, Proposals.COMPLETE);
            points.start(point, model, owner, new PointTerms(TODAY, 1, null, null));
        });
        askers.put("owner", viewer(Role.ORGANISATION, List.of(), List.of(), List.of(organisation)));
        askers.put("desk", viewer(Role.COMMUNE_DESK, List.of(), List.of(ground.commune()), List.of()));
        askers.put("office", viewer(Role.OFFICE, List.of(ground.province()), List.of(), List.of()));
        askers.put("leader", viewer(Role.LEADER, List.of(ground.province()), List.of(), List.of()));
        askers.put("observer", viewer(Role.OBSERVER, List.of(ground.province()), List.of(), List.of()));
        askers.put("other desk", viewer(Role.COMMUNE_DESK, List.of(), List.of(ground.otherCommune()), List.of()));
        askers.put("other owner", viewer(Role.ORGANISATION, List.of(), List.of(), List.of(UUID.randomUUID())));
    }

    @AfterEach
    void nobodyActs() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void eachStageFollowsAsTheTableSaysAndByThoseWhomItNames() {
        var answers = new SoftAssertions();
        for (var from : Stage.values())
            for (var to : Stage.values())
                askers.forEach((name, viewer) -> {
                    reset(from);
                    answers.assertThat(ask(viewer, to))
                            .as("%s, %s after %s", name, to, from)
                            .isEqualTo(expected(name, from, to));
                });
        answers.assertAll();
    }

    @Test
    void theEndOfAModelEndsItsPointsAndThereIsNoSecond() {
        reset(Stage.RUNNING);
        asSystem(() -> models.take(model, step(Stage.ENDED, TODAY)));
        assertThat(Scopes.call(Scope.system("test"), () -> points.get(point).endedOn()))
                .isEqualTo(TODAY);
        assertThat(ask(askers.get("office"), Stage.ENDED)).isEqualTo("not from here");
    }

    @Test
    void eachStepKeepsForWhomItWasEntered() {
        reset(Stage.PILOT);
        for (var asker : List.of("owner", "desk", "office"))
            assertThat(ask(askers.get(asker), Stage.REVIEWED)).isEqualTo("taken");
        var entered = Scopes.call(Scope.system("test"), () -> models.history(model)).stream()
                .map(Step.Taken::enteredBy)
                .toList();
        assertThat(entered).startsWith(EnteredBy.OFFICE, EnteredBy.DESK, EnteredBy.BODY);
    }

    @Test
    void theSameFormTwiceIsOneStep() {
        reset(Stage.RUNNING);
        var review = step(Stage.REVIEWED, TODAY);
        asSystem(() -> models.take(model, review));
        asSystem(() -> models.take(model, review));
        var steps = Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from preventionmodels.step where model_id = :id")
                                .param("id", model.value())
                                .query(Long.class)
                                .single()));
        assertThat(steps).isEqualTo(2);
    }

    private static String expected(String asker, Stage from, Stage to) {
        if (asker.startsWith("other")) return "hidden";
        if (!new TreeSet<>(List.of(FOLLOWS.get(from.name()).split(" "))).contains(to.name())) return "not from here";
        return switch (asker) {
            case "desk", "office" -> "taken";
            case "owner" -> BY_AN_AUTHORITY.contains(to) ? "refused" : "taken";
            default -> "refused";
        };
    }

    private String ask(Viewer viewer, Stage to) {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(viewer, null, List.of());
        SecurityContextHolder.getContext().setAuthentication(authentication);
        var scope = new Scope("test", false, viewer.provinces(), viewer.communes(), viewer.organisations());
        try {
            Scopes.run(scope, () -> models.take(model, step(to, TODAY)));
            return "taken";
        } catch (NoSuchModel hidden) {
            return "hidden";
        } catch (NotYourBody | AccessDeniedException refused) {
            return "refused";
        } catch (StepRefused refused) {
            return refused.why() == StepRefused.Why.NOT_FROM_HERE
                    ? "not from here"
                    : refused.why().name();
        }
    }

    /** Long ago the model reached the stage, and was launched. */
    private void reset(Stage stage) {
        asSystem(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            update preventionmodels.model set stage = :stage, stage_since = :day, launched_on = :day
                            where id = :id
                            """)
                    .param("stage", stage.name())
                    .param("day", TODAY.minusYears(1))
                    .param("id", model.value())
                    .update();
            jdbc.sql("update preventionmodels.point set ended_on = null, ended_reason = null where id = :id")
                    .param("id", point.value())
                    .update();
        }));
    }

    private static Viewer viewer(Role role, List<Integer> provinces, List<Integer> communes, List<UUID> organisations) {
        return new Viewer(
                new AccountId(UUID.randomUUID()), "thu", "Thử", Set.of(role), provinces, communes, organisations);
    }

    private static void asSystem(Runnable work) {
        Scopes.run(Scope.system("test"), work);
    }
}
