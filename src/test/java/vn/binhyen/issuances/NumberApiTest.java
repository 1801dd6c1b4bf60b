package vn.binhyen.issuances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.documents.DocumentHead;
import vn.binhyen.documents.DocumentNumber;
import vn.binhyen.documents.Ending;
import vn.binhyen.documents.OfficialDocument;
import vn.binhyen.documents.Part;
import vn.binhyen.documents.Signature;
import vn.binhyen.documents.Subject;
import vn.binhyen.preventionmodels.ModelsFixture;

/** A desk's program takes numbers, and anybody's asks what was issued. */
@ApplicationTest
class NumberApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Issuances issuances;

    @Autowired
    Areas areas;

    Ground ground;
    Program desk;

    @BeforeEach
    void aDesk() {
        ground = Ground.fresh(areas);
        desk = desk(ground.commune());
    }

    @Test
    void aNumberIsTakenOnceListedAndMadeVoid() {
        var id = UUID.randomUUID();
        var taken = desk.post("/numbers", wish(id, ground.commune()), 201);
        assertThat(taken.path("symbol").asString()).isEqualTo("01/KH-BCĐ");
        assertThat(desk.post("/numbers", wish(id, ground.commune()), 201)).isEqualTo(taken);
        desk.post("/numbers", wish(UUID.randomUUID(), ground.commune()), 201);
        var first = desk.get("/numbers?kind=PLAN&size=1");
        assertThat(first.path("items").get(0).path("symbol").asString()).isEqualTo("02/KH-BCĐ");
        var rest =
                desk.get("/numbers?kind=PLAN&size=1&after=" + first.path("next").asString());
        assertThat(rest.path("items").get(0)).isEqualTo(taken);
        assertThat(rest.path("next").isNull()).isTrue();
        var voided = desk.post("/numbers/" + id + "/voiding", "{\"reason\":\"Nhầm loại\"}", 200);
        assertThat(voided.path("state").asString()).isEqualTo("VOIDED");
        assertThat(voided.path("voidReason").asString()).isEqualTo("Nhầm loại");
        assertThat(desk.get("/numbers/" + id)).isEqualTo(voided);
    }

    @Test
    void aNumberOfAnotherAreaIsRefusedAtItsField() {
        var refused = desk.post("/numbers", wish(UUID.randomUUID(), ground.otherCommune()), 422);
        assertThat(refused.path("detail").asString()).contains("Hãy chọn địa bàn của bạn");
        var empty = desk.post("/numbers", "{}", 422);
        assertThat(empty.toString()).contains("issuerCode", "kind", "summary");
    }

    @Test
    void whatWasIssuedIsToldToWhoeverHasItsCode() throws Exception {
        var number = EntryId.fresh();
        var paper = Scopes.call(
                Scope.system("test"), () -> issuances.issue(number, reservation(), document("Nội dung báo cáo")));
        var told = paper(paper.code().toLowerCase().replace("-", ""));
        assertThat(told.getStatus()).isEqualTo(200);
        assertThat(told.getContentAsString(StandardCharsets.UTF_8))
                .contains(paper.code(), paper.sha256(), "\"symbol\":\"01/BC-BCĐ\"", "\"replacedOn\":null")
                .doesNotContain("Việc riêng của văn bản");
        assertThat(desk.get("/numbers/" + number + "/papers")
                        .get(0)
                        .path("code")
                        .asString())
                .isEqualTo(paper.code());
        assertThat(desk(ground.otherCommune()).get("/numbers").toString()).doesNotContain(number.toString());
    }

    @Test
    void aProgramThatGuessesHasToWaitToo() throws Exception {
        assertThat(paper("0000000001").getStatus()).isEqualTo(404);
        MockHttpServletResponse last = paper("ZZZZZ00001");
        for (int guess = 2; guess < 60 && last.getStatus() == 404; guess++) last = paper("ZZZZZ%05d".formatted(guess));
        assertThat(last.getStatus()).isEqualTo(429);
        assertThat(last.getHeader(HttpHeaders.RETRY_AFTER)).isNotBlank();
    }

    /** From an address that no other test comes from. */
    private MockHttpServletResponse paper(String code) throws Exception {
        return mvc.perform(get("/api/v1/papers/" + code).with(asked -> {
                    asked.setRemoteAddr("198.51.100.78");
                    return asked;
                }))
                .andReturn()
                .getResponse();
    }

    private Program desk(int commune) {
        return new Program(
                mvc,
                tokens.make(
                        Grant.communeDesk(commune, ModelsFixture.TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.JUDGE_RESULTS));
    }

    private static String wish(UUID id, int area) {
        return """
                {"id":"%s","area":"%d","issuerName":"Ban Chỉ đạo 138 phường","issuerCode":"BCĐ","kind":"PLAN",
                 "summary":"Kế hoạch năm"}
                """.formatted(id, area);
    }

    private Reservation reservation() {
        var issuer = new Issuer(ground.province(), ground.commune(), "Ban Chỉ đạo 138 phường", "BCĐ");
        return new Reservation(issuer, PaperKind.REPORT, "Việc riêng của văn bản");
    }

    private static OfficialDocument document(String words) {
        return new OfficialDocument(
                new DocumentHead(null, "Ban Chỉ đạo 138 phường", new DocumentNumber(null, "BC-BCĐ"), "Ví Dụ", null),
                new Subject.Named("Báo cáo", "Việc riêng của văn bản"),
                List.of(),
                List.of(new Part.Paragraph(words)),
                new Ending(List.of("Lưu: VT"), new Signature(List.of(), "Trưởng ban", "Nguyễn Thị Ví Dụ")));
    }
}
