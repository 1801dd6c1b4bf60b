package vn.binhyen.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.ModelsFixture.TODAY;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelsFixture;

/** A desk's program rates a model. */
@ApplicationTest
class RatingApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    ModelsFixture models;

    @Autowired
    Areas areas;

    Ground ground;
    String model;
    Program desk;

    @BeforeEach
    void aReviewedModel() {
        ground = Ground.fresh(areas);
        var commune = new Body(ground.province(), ground.commune(), null, "Phường thử");
        model = "/models/" + models.reviewed(commune, "Chuông báo").model();
        desk = desk(ground.commune());
    }

    @Test
    void aDraftIsKeptInPartsAndDecidedAndTheModelIsRated() {
        var blank = desk.get(model + "/rating");
        assertThat(blank.path("version").asInt()).isEqualTo(-1);
        var half = desk.put(model + "/rating", scores(blank, 1), 200);
        assertThat(half.path("scores")).hasSize(1);
        desk.post(model + "/rating/decision", decision(half), 409);
        var whole = desk.put(model + "/rating", scores(half, criteria(half)), 200);
        desk.post(model + "/rating/decision", decision(half), 409);
        var decided = desk.post(model + "/rating/decision", decision(whole), 200);
        assertThat(decided).hasSize(1);
        assertThat(decided.get(0).path("decision").path("document").asString()).isEqualTo("7/QĐ");
        assertThat(desk.get(model + "/ratings")).isEqualTo(decided);
        assertThat(desk.get(model).path("standing").path("stage").asString()).isEqualTo("RATED");
    }

    @Test
    void whatTheSheetDoesNotKnowIsToldAtItsField() {
        var blank = desk.get(model + "/rating");
        var wrong =
                "{\"rating\":%s,\"sheet\":%s,\"scores\":[{\"ordinal\":1,\"points\":9999},{\"ordinal\":1,\"points\":1},"
                        + "{\"ordinal\":77,\"points\":1}]}";
        var refused = desk.put(model + "/rating", wrong.formatted(blank.path("id"), day(blank)), 422);
        assertThat(fields(refused)).contains("scores[0].points", "scores[2].ordinal");
        assertThat(desk.get(model + "/rating").path("version").asInt()).isEqualTo(-1);
        var twice =
                "{\"rating\":%s,\"sheet\":%s,\"scores\":[{\"ordinal\":1,\"points\":0},{\"ordinal\":1,\"points\":1}]}";
        assertThat(fields(desk.put(model + "/rating", twice.formatted(blank.path("id"), day(blank)), 422)))
                .containsExactly("scores[1].ordinal");
    }

    @Test
    void pointsOfAnotherSheetThanTheDraftsAreNotKept() {
        var blank = desk.get(model + "/rating");
        var other = scores(blank, 1).replace(day(blank).asString(), "2019-01-01");
        desk.put(model + "/rating", other, 409);
        var none = scores(blank, 1).replace("\"sheet\"", "\"other\"");
        assertThat(fields(desk.put(model + "/rating", none, 422))).containsExactly("sheet");
        assertThat(desk.get(model + "/rating").path("version").asInt()).isEqualTo(-1);
    }

    @Test
    void whoReadAnOlderDraftDoesNotOverwriteAndAnotherDeskSeesNothing() {
        var blank = desk.get(model + "/rating");
        desk.put(model + "/rating", scores(blank, 1), 200);
        desk.put(model + "/rating", scores(blank, 2), 409);
        var other = desk(ground.otherCommune());
        other.put(model + "/rating", scores(blank, 1), 404);
    }

    private Program desk(int commune) {
        return new Program(
                mvc,
                tokens.make(Grant.communeDesk(commune, TODAY), Permission.READ_DIRECTIVES, Permission.JUDGE_RESULTS));
    }

    private static JsonNode day(JsonNode rating) {
        return rating.path("sheet").path("effectiveFrom");
    }

    private static int criteria(JsonNode rating) {
        return rating.path("sheet").path("criteria").size();
    }

    private static String scores(JsonNode rating, int number) {
        var scores = StreamSupport.stream(rating.path("sheet").path("criteria").spliterator(), false)
                .limit(number)
                .map(each -> "{\"ordinal\":%s,\"points\":%s}".formatted(each.path("ordinal"), each.path("most")))
                .collect(Collectors.joining(","));
        return "{\"rating\":%s,\"version\":%s,\"sheet\":%s,\"scores\":[%s],\"remarks\":\"Tốt\"}"
                .formatted(rating.path("id"), rating.path("version"), day(rating), scores);
    }

    private static String decision(JsonNode rating) {
        return "{\"rating\":%s,\"version\":%s,\"day\":\"%s\",\"document\":\"7/QĐ\"}"
                .formatted(rating.path("id"), rating.path("version"), TODAY);
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }
}
