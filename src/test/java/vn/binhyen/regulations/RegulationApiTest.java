package vn.binhyen.regulations;

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

/** A program of a desk enters, corrects and ends regulations. */
@ApplicationTest
class RegulationApiTest {

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
    Program desk;
    Program other;
    UUID id = UUID.randomUUID();

    @BeforeEach
    void aSchoolAndItsDesk() {
        var ground = Ground.fresh(areas);
        school = registered.school(ground).value();
        desk = desk(ground.commune());
        other = desk(ground.otherCommune());
    }

    @Test
    void aRegulationIsEnteredCorrectedGivenItsFileAndEnded() {
        var entered = desk.post("/regulations", regulation("\"symbol\":\"12/QCPH\""), 201);
        assertThat(desk.post("/regulations", regulation("\"symbol\":\"12/QCPH\""), 201))
                .isEqualTo(entered);
        var path = "/regulations/" + id;
        var corrected = desk.put(path, regulation("\"symbol\":\"13/QCPH\""), 200);
        assertThat(corrected.path("terms").path("symbol").asString()).isEqualTo("13/QCPH");
        assertThat(corrected.path("party")).isEqualTo(entered.path("party"));
        assertThat(desk.upload(path + "/file", pdf(), 200)
                        .path("origin")
                        .path("fileId")
                        .isNull())
                .isFalse();
        desk.upload(
                path + "/file",
                new MockMultipartFile("file", "x.pdf", null, "MZ".getBytes(StandardCharsets.US_ASCII)),
                422);
        assertThat(fields(desk.post(path + "/ending", "{\"day\":\"32/1/2026\"}", 422)))
                .containsExactlyInAnyOrder("day", "reason");
        var early = "{\"day\":\"%s\",\"reason\":\"Hai bên thống nhất\"}".formatted(TODAY.minusYears(3));
        assertThat(fields(desk.post(path + "/ending", early, 422))).containsExactly("day");
        var ending = "{\"day\":\"%s\",\"reason\":\"Hai bên thống nhất\"}".formatted(TODAY);
        assertThat(desk.post(path + "/ending", ending, 200)
                        .path("ending")
                        .path("endedOn")
                        .asString())
                .isEqualTo(TODAY.toString());
        desk.post(path + "/ending", ending, 409);
        desk.put(path, regulation("\"symbol\":\"14\""), 409);
    }

    @Test
    void eachWrongFieldIsNamed() {
        assertThat(fields(desk.post("/regulations", "{\"signedOn\":\"hôm qua\"}", 422)))
                .contains("id", "organisation", "counterpart", "counterpartName", "signedOn", "rhythm");
        var backwards = regulation("\"validUntil\":\"%s\"".formatted(TODAY.minusYears(9)));
        assertThat(fields(desk.post("/regulations", backwards, 422))).containsExactly("validUntil");
        desk.post("/regulations", regulation("\"symbol\":\"1\""), 201);
        var second = regulation("\"symbol\":\"2\"")
                .replace(id.toString(), UUID.randomUUID().toString());
        assertThat(fields(desk.post("/regulations", second, 422))).containsExactly("validFrom");
    }

    @Test
    void anotherDeskNeitherSeesNorChangesIt() {
        desk.post("/regulations", regulation("\"symbol\":\"1\""), 201);
        other.post("/regulations", regulation("\"symbol\":\"1\""), 403);
        other.put("/regulations/" + id, regulation("\"symbol\":\"2\""), 404);
        other.post("/regulations/" + id + "/ending", "{\"day\":\"%s\",\"reason\":\"x\"}".formatted(TODAY), 404);
        other.upload("/regulations/" + id + "/file", pdf(), 404);
    }

    private Program desk(int commune) {
        return new Program(
                mvc,
                tokens.make(
                        Grant.communeDesk(commune, TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.REGISTER_ORGANISATIONS));
    }

    private String regulation(String more) {
        return ("{\"id\":\"%s\",\"organisation\":\"%s\",\"counterpart\":\"COMMUNE_POLICE\","
                        + "\"counterpartName\":\"Công an phường\",\"signedOn\":\"%s\",\"rhythm\":\"YEARLY\",%s}")
                .formatted(id, school, TODAY.minusYears(1), more);
    }

    private static MockMultipartFile pdf() {
        var content = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new MockMultipartFile("file", "quy-che.pdf", "application/pdf", content);
    }

    private static List<String> fields(JsonNode problem) {
        return problem.path("errors")
                .valueStream()
                .map(error -> error.path("field").asString())
                .toList();
    }
}
