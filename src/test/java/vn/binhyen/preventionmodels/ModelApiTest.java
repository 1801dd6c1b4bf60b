package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** A desk's program leads a model, its points and their checks through their lives. */
@ApplicationTest
class ModelApiTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    @Autowired
    ModelsFixture models;

    @Autowired
    Points points;

    Ground ground;
    Program desk;
    String mark = UUID.randomUUID().toString().substring(0, 8);
    String model;

    @BeforeEach
    void aProposal() {
        ground = Ground.fresh(areas);
        desk = program(Grant.communeDesk(ground.commune(), TODAY));
        model = proposed("Ngõ an toàn " + mark);
    }

    @Test
    void aModelIsCorrectedAndTellsItsSteps() {
        var corrected = desk.put("/models/" + model, terms("Ngõ bình yên " + mark), 200);
        assertThat(corrected.path("terms").path("name").asString()).isEqualTo("Ngõ bình yên " + mark);
        desk.post("/models/" + model + "/steps", step("SURVEYED", TODAY, "1/KH"), 200);
        var steps = desk.get("/models/" + model + "/steps");
        assertThat(steps.valueStream().map(each -> each.path("toStage").asString()))
                .containsExactly("SURVEYED", "PROPOSED");
        assertThat(steps.get(0).path("document").asString()).isEqualTo("1/KH");
        assertThat(steps.get(0).path("enteredBy").asString()).isEqualTo("BODY");
        assertThat(steps.get(0).has("actor")).as("who it was stays on the page").isFalse();
    }

    @Test
    void aStepThatMayNotFollowAnEarlyDayAndAnIncompleteBirthAreRefusedAndNothingIsKept() {
        var path = "/models/" + model + "/steps";
        desk.post(path, step("RUNNING", TODAY, "1/KH"), 409);
        desk.post(path, step("SURVEYED", TODAY.plusDays(1), "1/KH"), 422);
        desk.post(path, step("SURVEYED", TODAY, "1/KH"), 200);
        var refused = desk.post(path, step("APPROVED", TODAY, "2/QĐ"), 422);
        assertThat(refused.path("detail").asString()).contains("14 mục");
        assertThat(desk.get(path)).hasSize(2);
    }

    /** What is wrong with a body is told at its field, whatever of it cannot be read. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    400 | ``
                    400 | []
                    400 | {
                    400 | {"owner":5,"terms":[]}
                    422 | {"terms":null}
                    400 | {"proposedOn":"2026-02-30"}
                    400 | {"owner":"X:1","proposedOn":"2026-01-01","terms":{"kind":"NONE"}}
                    """)
    void aBadBodyIsRefusedInASentence(int status, String body) {
        var refused = desk.post("/models", body, status);
        assertThat(refused.path("detail").asString("") + refused.path("errors")).isNotBlank();
    }

    @Test
    void theListComesInPiecesThatMissNothingAndRepeatNothing() {
        for (int i = 0; i < 6; i++) proposed("Tổ " + i % 3 + " " + mark); // three names come twice
        for (var order : List.of("NAME", "RECENT")) {
            var ids = new HashSet<String>();
            String after = "";
            do {
                var piece = desk.get("/models?size=2&sort=" + order + "&words=" + mark + after);
                assertThat(piece.path("items").size()).isLessThanOrEqualTo(2);
                piece.path("items")
                        .forEach(each ->
                                assertThat(ids.add(each.path("id").asString())).isTrue());
                after = piece.path("next").isNull()
                        ? ""
                        : "&after=" + piece.path("next").asString();
            } while (!after.isEmpty());
            assertThat(ids).as(order).hasSize(7);
        }
    }

    @Test
    void aKeyThatIsNoneAnUnknownFilterAndAnOddSizeDoNotLookLikeTheEndOfTheList() {
        desk.ask(HttpMethod.GET, "/models?after=" + UUID.randomUUID(), "", 404);
        desk.ask(HttpMethod.GET, "/models/" + model + "/points?after=" + UUID.randomUUID(), "", 404);
        desk.ask(HttpMethod.GET, "/points/at-risk?after=" + UUID.randomUUID(), "", 404);
        var point = started(TODAY);
        desk.ask(HttpMethod.GET, "/points/" + point + "/checks?after=" + UUID.randomUUID(), "", 404);
        desk.ask(HttpMethod.GET, "/models?after=x", "", 400);
        desk.ask(HttpMethod.GET, "/models?stage=NONE", "", 400);
        desk.ask(HttpMethod.GET, "/models?commune=x", "", 400);
        assertThat(desk.get("/models?size=0&words=" + mark).path("items")).hasSize(1);
        assertThat(desk.get("/models?size=-5&words=" + mark).path("items")).hasSize(1);
    }

    @Test
    void theFiltersNarrowTheListTogether() {
        var other = proposed("Ngõ khác " + mark);
        desk.post("/models/" + other + "/steps", step("SURVEYED", TODAY, "1/KH"), 200);
        assertThat(ids("/models?words=toan " + mark + "&stage=SURVEYED")).isEmpty();
        assertThat(ids("/models?words=khac " + mark + "&stage=SURVEYED")).containsExactly(other);
        assertThat(ids("/models?words=" + mark + "&stage=PROPOSED&kind=MODEL&commune=" + ground.commune()))
                .containsExactly(model);
        assertThat(ids("/models?words=" + mark + "&kind=THEME")).isEmpty();
        assertThat(ids("/models?words=" + mark + "&meantFor=SCHOOL")).isEmpty();
        assertThat(ids("/models?words=" + mark + "&commune=" + ground.otherCommune()))
                .isEmpty();
    }

    @Test
    void theChecksOfAPointComeInPiecesTheLatestFirst() {
        var point = started(TODAY.minusDays(40));
        for (int ago : new int[] {30, 10, 20, 10}) desk.post("/points/" + point + "/checks", check(ago, 5, 4), 200);
        var first = desk.get("/points/" + point + "/checks?size=3");
        assertThat(days(first)).containsExactly(ago(10), ago(10), ago(20));
        assertThat(first.path("items").get(0).path("equipmentWorking").asInt()).isEqualTo(4);
        var rest = desk.get("/points/" + point + "/checks?size=3&after="
                + first.path("next").asString());
        assertThat(days(rest)).containsExactly(ago(30));
        assertThat(rest.path("next").isNull()).isTrue();
        var key = first.path("next").asString();
        model = proposed("Ngõ khác " + mark);
        var other = started(TODAY.minusDays(40));
        desk.ask(HttpMethod.GET, "/points/" + other + "/checks?after=" + key, "", 404);
    }

    @Test
    void aCheckOfTheFutureAndMoreThatWorksThanThereIsAreRefused() {
        var point = started(TODAY.minusDays(40));
        var path = "/points/" + point + "/checks";
        desk.post(path, check(-1, 5, 4), 422);
        var refused = desk.post(path, check(1, 4, 5), 422);
        assertThat(refused.path("errors").get(0).path("field").asString()).isEqualTo("equipmentWorking");
        desk.post(path, "{\"day\":\"" + TODAY + "\"}", 422);
        assertThat(desk.get(path).path("items")).isEmpty();
        var twice = "{\"check\":\"" + UUID.randomUUID() + "\",\"day\":\"" + TODAY + "\",\"running\":true}";
        desk.post(path, twice, 200);
        desk.post(path, twice, 200);
        assertThat(desk.get(path).path("items")).hasSize(1);
    }

    @Test
    void groupsAndEquipmentAreKeptAndAPointEndsOnce() {
        var point = started(TODAY.minusDays(40));
        var groups = desk.post(
                "/points/" + point + "/groups",
                "{\"name\":\"Tổ 1\",\"members\":5,\"formedOn\":\"" + ago(9) + "\"}",
                201);
        assertThat(groups.get(0).path("members").asInt()).isEqualTo(5);
        var path = "/points/" + point + "/groups/" + groups.get(0).path("id").asString() + "/dissolution";
        assertThat(desk.post(path, "", 200).get(0).path("dissolvedOn").asString())
                .isEqualTo(TODAY.toString());
        desk.post(path, "", 409);
        var counted =
                "{\"equipment\":[{\"kind\":\"CAMERA\",\"total\":4,\"working\":3},{\"kind\":\"LIGHT\",\"total\":2,\"working\":2}]}";
        assertThat(desk.put("/points/" + point + "/equipment", counted, 200)).hasSize(2);
        assertThat(desk.get("/points/" + point + "/equipment")).hasSize(2);
        var twice = desk.put("/points/" + point + "/equipment", counted.replace("LIGHT", "CAMERA"), 422);
        assertThat(twice.path("errors").get(0).path("field").asString()).isEqualTo("equipment[1].kind");
        var beyond =
                desk.put("/points/" + point + "/equipment", counted.replace("\"total\":4", "\"total\":1000001"), 422);
        assertThat(beyond.path("errors").get(0).path("field").asString()).isEqualTo("equipment[0].total");
        var negative =
                desk.put("/points/" + point + "/equipment", counted.replace("\"working\":3", "\"working\":-1"), 422);
        assertThat(negative.path("errors").get(0).path("field").asString()).isEqualTo("equipment[0].working");
        var more = desk.put("/points/" + point + "/equipment", counted.replace("\"working\":3", "\"working\":5"), 422);
        assertThat(more.path("errors").get(0).path("field").asString()).isEqualTo("equipment[0].working");
        desk.put("/points/" + point + "/equipment", "{\"equipment\":[null]}", 422);
        var ending = "{\"day\":\"" + TODAY + "\",\"reason\":\"Đã chuyển nơi khác\"}";
        assertThat(desk.post("/points/" + point + "/ending", ending, 200)
                        .path("endedReason")
                        .asString())
                .isEqualTo("Đã chuyển nơi khác");
        desk.post("/points/" + point + "/ending", ending, 409);
        desk.put("/points/" + point + "/equipment", counted, 409);
    }

    @Test
    void aPointIsCorrectedAndTheLinksToItsCheckAreRevoked() {
        var point = started(TODAY.minusDays(40));
        var corrected = desk.put(
                "/points/" + point,
                "{\"startedOn\":\"" + ago(30) + "\",\"rhythmMonths\":3,\"dutyPhone\":\"024 3333\","
                        + "\"responsible\":\"Tổ trưởng\"}",
                200);
        assertThat(corrected.path("terms").path("rhythmMonths").asInt()).isEqualTo(3);
        assertThat(corrected.path("terms").path("responsible").asString()).isEqualTo("Tổ trưởng");
        assertThat(desk.put("/points/" + point, "{\"startedOn\":\"" + ago(30) + "\"}", 200)
                        .path("terms")
                        .path("responsible")
                        .isNull())
                .as("what is not named is there no more")
                .isTrue();
        desk.put("/points/" + point, "{\"startedOn\":\"" + ago(-1) + "\"}", 422);
        desk.put("/points/" + point, "{\"startedOn\":\"" + ago(30) + "\",\"rhythmMonths\":13}", 422);
        desk.post("/points/" + point + "/check-links", "", 200);
        assertThat(desk.post("/points/" + point + "/check-links/revocation", "", 200)
                        .path("working")
                        .asInt())
                .isZero();
    }

    @Test
    void whatACallWipesIsNamedWhereItIsDescribed() {
        for (var language : List.of("vi", "en"))
            assertThat(ResourceBundle.getBundle("messages.web", Locale.of(language))
                            .getString("web.api.put.points.id"))
                    .contains("responsible");
    }

    @Test
    void thePointsOfAllModelsAreListedNarrowedAndInPieces() {
        var made = launched();
        var second = elsewhere(made.model(), TODAY.minusDays(10));
        var ended = elsewhere(made.model(), TODAY.minusDays(9));
        desk.post("/points/" + ended + "/ending", "{\"day\":\"" + TODAY + "\",\"reason\":\"Thử\"}", 200);
        var of = "model=" + made.model().value();
        var first = made.point().value().toString();
        assertThat(ids("/points?" + of)).containsExactly(first, second);
        assertThat(ids("/points?which=ENDED&" + of)).containsExactly(ended);
        assertThat(ids("/points?which=AT_RISK&" + of)).containsExactly(first);
        assertThat(ids("/points?" + of + "&commune=" + ground.otherCommune())).isEmpty();
        var piece = desk.get("/points?size=1&" + of);
        assertThat(piece.path("items")).hasSize(1);
        assertThat(ids("/points?size=1&" + of + "&after=" + piece.path("next").asString()))
                .containsExactly(second);
        desk.ask(HttpMethod.GET, "/points?after=" + UUID.randomUUID(), "", 404);
        desk.ask(HttpMethod.GET, "/points?which=NONE", "", 400);
    }

    @Test
    void theCountsOfCommunesNameTheirDayAndRuleAsTheCountsDo() {
        launched();
        var counted = desk.get("/models/counts/communes");
        var whole = desk.get("/models/counts");
        assertThat(counted.path("day")).isEqualTo(whole.path("day"));
        assertThat(counted.path("rule").asString())
                .isEqualTo(whole.path("rule").asString())
                .isNotBlank();
        assertThat(counted.path("communes")
                        .valueStream()
                        .map(each -> each.path("commune").asInt()))
                .contains(ground.commune());
    }

    @Test
    void pointsThatAllEndedAreToldToRunNoMoreAndAreNotMissing() {
        var made = launched();
        desk.post("/points/" + made.point().value() + "/ending", "{\"day\":\"" + TODAY + "\",\"reason\":\"Thử\"}", 200);
        int year = ModelsFixture.LAUNCH.getYear();
        for (var asked : List.of("", "&year=" + year)) {
            var curve = desk.get("/models/survival?model=" + made.model().value() + asked);
            assertThat(curve.path("points").asInt()).isEqualTo(1);
            assertThat(curve.path("drops").get(0).path("running").asDouble(-1)).isZero();
        }
    }

    @Test
    void anotherDeskReadsAndWritesNothingOfIt() {
        var other = program(Grant.communeDesk(ground.otherCommune(), TODAY));
        var point = started(TODAY.minusDays(40));
        for (var path : List.of(
                "/models/" + model + "/steps",
                "/points/" + point + "/checks",
                "/points/" + point + "/groups",
                "/points/" + point + "/equipment")) other.ask(HttpMethod.GET, path, "", 404);
        other.put("/models/" + model, terms("Của tôi"), 404);
        other.put("/points/" + point, "{\"startedOn\":\"" + ago(30) + "\"}", 404);
        other.post("/points/" + point + "/ending", "{\"day\":\"" + TODAY + "\",\"reason\":\"Thử\"}", 404);
    }

    private List<String> ids(String path) {
        return desk.get(path)
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static List<String> days(JsonNode piece) {
        return piece.path("items")
                .valueStream()
                .map(each -> each.path("day").asString())
                .toList();
    }

    private static String ago(int days) {
        return TODAY.minusDays(days).toString();
    }

    private static String check(int ago, int total, int working) {
        return "{\"day\":\"%s\",\"running\":true,\"equipmentTotal\":%d,\"equipmentWorking\":%d}"
                .formatted(ago(ago), total, working);
    }

    private static String step(String to, LocalDate day, String document) {
        return "{\"to\":\"%s\",\"day\":\"%s\",\"document\":\"%s\"}".formatted(to, day, document);
    }

    private static String terms(String name) {
        return "{\"kind\":\"MODEL\",\"name\":\"%s\",\"problem\":\"Mất xe đêm\",\"working\":\"Trực hai ca\"}"
                .formatted(name);
    }

    private String proposed(String name) {
        return desk.post(
                        "/models",
                        "{\"owner\":\"C:%d\",\"proposedOn\":\"%s\",\"terms\":%s}"
                                .formatted(ground.commune(), ago(60), terms(name)),
                        201)
                .path("id")
                .asString();
    }

    private ModelsFixture.Made launched() {
        return models.launched(new Body(ground.province(), ground.commune(), null, "Phường thử"), "Chuông " + mark);
    }

    /** A point at an organisation of the commune. */
    private String elsewhere(ModelId model, LocalDate on) {
        var id = PointId.fresh();
        var body = new Body(ground.province(), ground.commune(), UUID.randomUUID(), "Trường thử");
        Scopes.run(Scope.system("test"), () -> points.start(id, model, body, new PointTerms(on, 1, null, null)));
        return id.value().toString();
    }

    private String started(LocalDate on) {
        var id = UUID.randomUUID().toString();
        desk.post(
                "/models/" + model + "/points",
                "{\"id\":\"%s\",\"body\":\"C:%d\",\"terms\":{\"startedOn\":\"%s\"}}"
                        .formatted(id, ground.commune(), on),
                201);
        return id;
    }

    private Program program(Grant grant) {
        return new Program(mvc, tokens.make(grant, Permission.READ_DIRECTIVES, Permission.REGISTER_ORGANISATIONS));
    }
}
