package vn.binhyen.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;

/** A program of a school writes its year's programme, and begins the next year with it. */
@ApplicationTest
class ProgrammeApiTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    UUID school;
    Program own;
    Program neighbour;
    String path;

    @BeforeEach
    void aSchoolOpensItsProgramme() {
        var ground = Ground.fresh(areas);
        school = registered.school(ground).value();
        own = program(school);
        neighbour = program(registered.school(ground).value());
        path = "/programmes/" + opened(TODAY.getYear());
    }

    @Test
    void keyTasksAreWrittenAnewAndDropped() {
        var task = path + "/tasks/" + UUID.randomUUID();
        own.put(task, keyTask("Việc một"), 200);
        var written = own.put(task, keyTask("Việc một, làm khác"), 200).path("tasks");
        assertThat(written).hasSize(1);
        assertThat(written.get(0).path("terms").path("title").asString()).isEqualTo("Việc một, làm khác");
        assertThat(fields(own.put(task, "{\"carriedOutBy\":[\"x\"]}", 422)))
                .containsExactlyInAnyOrder("title", "leads", "period", "carriedOutBy");
        neighbour.put(task, keyTask("Khác"), 404);
        assertThat(own.delete(task, 200).path("tasks")).isEmpty();
    }

    @Test
    void theNextYearBeginsWithTheYearBefore() {
        own.put(path + "/tasks/" + UUID.randomUUID(), keyTask("Việc một"), 200);
        own.post(path + "/plans/" + UUID.randomUUID(), plan("\"adoptedOn\":\"%s\"".formatted(TODAY)), 200);
        var next = "/programmes/" + opened(TODAY.getYear() + 1);
        var copied = own.post(next + "/copy", "", 200);
        assertThat(copied.path("programme").path("tasks")).hasSize(1);
        assertThat(copied.path("plans")).hasSize(1);
        assertThat(copied.path("plans")
                        .get(0)
                        .path("terms")
                        .path("adoption")
                        .path("adoptedOn")
                        .isNull())
                .isTrue();
        own.post(next + "/copy", "", 409);
        neighbour.post(next + "/copy", "", 404);
    }

    @Test
    void aPlanHasItsPlaceInTheTreeItsFileAndIsTakenOutWhileNobodyCarriesItOut() {
        var higher = UUID.randomUUID();
        var lower = UUID.randomUUID();
        own.post(path + "/plans/" + higher, plan("\"adoptedOn\":\"%s\"".formatted(TODAY)), 200);
        own.post(path + "/plans/" + lower, plan("\"carriesOut\":\"%s\"".formatted(higher)), 200);
        assertThat(fields(own.post(path + "/plans/" + higher, plan("\"carriesOut\":\"%s\"".formatted(lower)), 422)))
                .containsExactly("carriesOut");
        var tree = own.get("/plans?year=" + TODAY.getYear());
        assertThat(tree.toString()).contains(higher.toString(), lower.toString());
        assertThat(tree.valueStream()
                        .filter(branch ->
                                branch.path("plan").path("id").asString().equals(higher.toString()))
                        .findFirst()
                        .orElseThrow()
                        .path("below")
                        .toString())
                .contains(lower.toString());
        var content = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        var pdf = new MockMultipartFile("file", "ke-hoach.pdf", "application/pdf", content);
        assertThat(own.upload("/plans/" + lower + "/file", pdf, 200)
                        .path("origin")
                        .path("fileId")
                        .isNull())
                .isFalse();
        neighbour.upload("/plans/" + lower + "/file", pdf, 404);
        neighbour.delete("/plans/" + lower, 404);
        own.delete("/plans/" + higher, 409);
        own.delete("/plans/" + lower, 204);
        own.delete("/plans/" + higher, 204);
        own.delete("/plans/" + higher, 404);
    }

    private String opened(int year) {
        var id = UUID.randomUUID();
        var sent = "{\"id\":\"%s\",\"body\":\"ORGANISATION:%s\",\"calendar\":\"calendar_year\",\"year\":%d}"
                .formatted(id, school, year);
        assertThat(own.post("/programmes", sent, 201).path("id").asString()).isEqualTo(id.toString());
        var again = sent.replace(id.toString(), UUID.randomUUID().toString());
        assertThat(fields(own.post("/programmes", again, 409))).containsExactly("year");
        return id.toString();
    }

    private static String keyTask(String title) {
        return "{\"title\":\"%s\",\"leads\":\"Văn phòng\",\"period\":\"QUARTER_1\"}".formatted(title);
    }

    private static String plan(String more) {
        return ("{\"kind\":\"YEARLY\",\"title\":\"Kế hoạch\",\"adopter\":\"HEAD\",\"adoptingBody\":\"Hiệu trưởng\",%s}")
                .formatted(more);
    }

    private Program program(UUID organisation) {
        return new Program(
                mvc,
                tokens.make(
                        Grant.organisation(organisation, TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.ANSWER_OBLIGATIONS));
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }
}
