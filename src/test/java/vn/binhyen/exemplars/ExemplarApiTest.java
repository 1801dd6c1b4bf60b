package vn.binhyen.exemplars;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.exemplars.ExemplarPagesTest.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

/** A desk's program leads an exemplar from its proposal to its withdrawal. */
@ApplicationTest
class ExemplarApiTest {

    static final String TERMS =
            "{\"kind\":\"INDIVIDUAL\",\"name\":\"Tổ trưởng tổ bảo vệ\",\"field\":\"Tuần tra\",\"merit\":\"Trực 300 ca\"}";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    Ground ground;
    Program desk;
    UUID id = UUID.randomUUID();

    @BeforeEach
    void aDesk() {
        ground = Ground.fresh(areas);
        desk = desk(ground.commune());
    }

    @Test
    void itIsProposedCorrectedRecognisedAndWithdrawn() {
        var proposed = desk.post("/exemplars", proposal("C:" + ground.commune()), 201);
        assertThat(desk.post("/exemplars", proposal("C:" + ground.commune()), 201))
                .isEqualTo(proposed);
        var path = "/exemplars/" + id;
        assertThat(desk.put(path, TERMS.replace("300", "301"), 200)
                        .path("terms")
                        .path("merit")
                        .asString())
                .isEqualTo("Trực 301 ca");
        var recognised = desk.post(path + "/recognition", recognition(TODAY.getYear()), 200);
        assertThat(recognised.path("standing").path("state").asString()).isEqualTo("RECOGNISED");
        desk.post(path + "/recognition", recognition(TODAY.getYear()), 409);
        assertThat(desk.get("/exemplars?year=" + TODAY.getYear()).path("items").valueStream())
                .anyMatch(card -> card.path("id").asString().equals(id.toString()));
        assertThat(desk.get("/exemplars/counts").path("individuals").asInt()).isEqualTo(1);
        var withdrawal = "{\"withdrawnOn\":\"%s\",\"withdrawnReason\":\"Khai sai\"}".formatted(TODAY);
        desk.post(path + "/withdrawal", withdrawal, 200);
        desk.post(path + "/withdrawal", withdrawal, 409);
        desk.put(path, TERMS, 409);
        assertThat(desk.get("/exemplars/counts").path("individuals").asInt()).isZero();
    }

    @Test
    void theFiltersNarrowAndThePiecesOfBothOrdersMissNothing() {
        var mark = id.toString().substring(0, 8);
        var ids = new TreeSet<String>();
        for (int i = 0; i < 5; i++) {
            id = UUID.randomUUID();
            ids.add(id.toString());
            desk.post("/exemplars", proposal("C:" + ground.commune()).replace("Trực", "Trực " + mark), 201);
        }
        desk.post("/exemplars/" + id + "/recognition", recognition(TODAY.getYear()), 200);
        assertThat(listed("commune=" + ground.commune() + "&year=" + TODAY.getYear())
                        .getLast())
                .isEqualTo(id.toString());
        assertThat(listed("year=" + (TODAY.getYear() - 1) + "&commune=" + ground.commune()))
                .isEmpty();
        assertThat(listed("commune=" + ground.otherCommune())).doesNotContainAnyElementsOf(ids);
        for (var order : List.of("NAME", "RECENT"))
            assertThat(listed("size=2&sort=" + order + "&commune=" + ground.commune()))
                    .as(order)
                    .doesNotHaveDuplicates()
                    .containsAll(ids);
        desk.ask(HttpMethod.GET, "/exemplars?after=" + UUID.randomUUID(), "", 404);
        desk.ask(HttpMethod.GET, "/exemplars?state=NONE", "", 400);
    }

    private List<String> listed(String filter) {
        var listed = new ArrayList<String>();
        var after = "";
        do {
            var piece = desk.get("/exemplars?" + filter + after);
            piece.path("items").forEach(each -> listed.add(each.path("id").asString()));
            after = piece.path("next").isNull()
                    ? ""
                    : "&after=" + piece.path("next").asString();
        } while (!after.isEmpty());
        return listed;
    }

    @Test
    void eachWrongFieldIsNamedAndAnotherDeskSeesNothing() {
        assertThat(fields(desk.post("/exemplars", "{\"terms\":{}}", 422)))
                .contains("owner", "proposedOn", "terms.kind", "terms.name", "terms.field", "terms.merit");
        assertThat(fields(desk.post("/exemplars", proposal("C:999999999"), 422)))
                .containsExactly("owner");
        desk.post("/exemplars", proposal("C:" + ground.commune()), 201);
        assertThat(fields(desk.post("/exemplars/" + id + "/recognition", recognition(TODAY.getYear() + 1), 422)))
                .containsExactly("movementYear");
        var other = desk(ground.otherCommune());
        other.put("/exemplars/" + id, TERMS, 404);
        other.post("/exemplars", proposal("C:" + ground.commune()), 403);
    }

    private Program desk(int commune) {
        return new Program(
                mvc,
                tokens.make(
                        Grant.communeDesk(commune, TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.REGISTER_ORGANISATIONS,
                        Permission.JUDGE_RESULTS));
    }

    private String proposal(String owner) {
        return "{\"id\":\"%s\",\"owner\":\"%s\",\"proposedOn\":\"%s\",\"terms\":%s}".formatted(id, owner, TODAY, TERMS);
    }

    private static String recognition(int year) {
        return "{\"recognisedBy\":\"Chủ tịch\",\"decision\":\"1/QĐ\",\"recognisedOn\":\"%s\",\"movementYear\":%d}"
                .formatted(TODAY, year);
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }
}
