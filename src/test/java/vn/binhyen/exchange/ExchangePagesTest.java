package vn.binhyen.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.exchange.ExchangeFixture.TODAY;
import static vn.binhyen.exchange.ExchangeFixture.definition;
import static vn.binhyen.exchange.ExchangeFixture.told;

import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.exchange.ExchangeFixture.Sender;

/** An office passes its key on, signs, trusts, looks at a file and takes it in, by pages and by the API. */
@ApplicationTest
class ExchangePagesTest {

    @Autowired
    ExchangeFixture fixture;

    @Autowired
    Registered registered;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    private Ground ground;
    private Browser office;

    @BeforeEach
    void anOffice() {
        ground = Ground.fresh(areas);
        office = registered.signedIn(mvc, Grant.office(ground.province(), TODAY));
    }

    @Test
    void thePublicKeyIsShownAndTheSecretOneIsNot() throws Exception {
        for (var browser : new Browser[] {office, registered.signedIn(mvc, Grant.administrator(TODAY))}) {
            var page = browser.open("/reports-exchange/key").getContentAsString();
            assertThat(page).contains("Dấu vân tay").containsPattern("<code[^>]*>[A-Za-z0-9_-]{43}</code>");
            assertThat(page).doesNotContain("PRIVATE", "MC4CAQAwBQYDK2Vw"); // how every such secret begins in base64
        }
    }

    @Test
    void anOfficeReplacesTheKeyAndDownloadsTheIntroduction() throws Exception {
        var before = id(office);
        assertThat(office.open("/reports-exchange/key/replacement").getContentAsString())
                .contains("Không hoàn tác được", before);
        var administrator = registered.signedIn(mvc, Grant.administrator(TODAY));
        administrator.open("/reports-exchange/key");
        assertThat(administrator
                        .send("/reports-exchange/key/replacement", "key", before)
                        .getStatus())
                .isEqualTo(403);
        assertThat(office.send("/reports-exchange/key/replacement", "key", before)
                        .getRedirectedUrl())
                .isEqualTo("/reports-exchange/key");
        assertThat(office.send("/reports-exchange/key/replacement", "key", before)
                        .getStatus())
                .as("twice")
                .isEqualTo(422);
        var path = "/reports-exchange/key/" + before + "/introduction";
        assertThat(office.open("/reports-exchange/key").getContentAsString()).contains(path, "Các khóa trước đây");
        assertThat(administrator.open("/reports-exchange/key").getContentAsString())
                .contains("Các khóa trước đây")
                .doesNotContain(path);
        var file = office.open(path);
        assertThat(SignedFile.read(file.getContentAsByteArray()).keyId()).isEqualTo(before);
        assertThat(id(office)).isNotEqualTo(before);
    }

    private static String id(Browser browser) throws Exception {
        var ids = Pattern.compile("<code class=\"code\">([A-Za-z0-9_-]{43})</code>")
                .matcher(browser.open("/reports-exchange/key").getContentAsString());
        assertThat(ids.find()).as("a key").isTrue();
        assertThat(ids.find()).as("its name").isTrue();
        return ids.group(1);
    }

    @Test
    void aNewKeyIsTrustedOnceSomebodySaysThatTheyComparedIt() throws Exception {
        var sender = trusted();
        var fresh = Sender.of("31").key();
        var said = new Introduction(fresh.publicKey(), sender.key().id(), Instant.EPOCH);
        var file = sender.key().sign(StrictJson.write(said), Introduction.TYPE);
        var page = office.upload("/reports-exchange/introductions", upload(file));
        var shown = page.getContentAsString();
        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(shown)
                .contains(
                        PublicKeys.fingerprint(fresh.publicKey()),
                        PublicKeys.fingerprint(sender.key().publicKey()));
        assertThat(office.open("/reports-exchange/installations").getContentAsString())
                .doesNotContain(PublicKeys.fingerprint(fresh.publicKey()));
        var introduction = Base64.getUrlEncoder().encodeToString(file);
        assertThat(shown).contains(introduction);
        var accepting = "/reports-exchange/introductions/acceptance";
        var unread = office.send(accepting, "introduction", introduction);
        assertThat(unread.getStatus()).isEqualTo(422);
        assertThat(unread.getContentAsString()).contains("#compared", introduction);
        assertThat(office.send(accepting, "introduction", introduction, "compared", "true")
                        .getRedirectedUrl())
                .isEqualTo("/reports-exchange/installations");
        assertThat(office.open("/reports-exchange/installations").getContentAsString())
                .contains(PublicKeys.fingerprint(fresh.publicKey()), "Đang tin cậy", "Đã hết");
    }

    @Test
    void whatIntroducesNoKeyOrComesFromStrangersIsRefusedBesideTheField() throws Exception {
        var sender = trusted();
        var said = StrictJson.write(
                new Introduction(Sender.of("31").key().publicKey(), sender.key().id(), Instant.EPOCH));
        var none = StrictJson.write(new Introduction("ngắn", sender.key().id(), Instant.EPOCH));
        for (var refused : Map.of(
                        "không có trong danh sách", Sender.of("31").key().sign(said, Introduction.TYPE),
                        "không phải là tệp giới thiệu", sender.sign(sender.tells(told(definition(), "31", 1, "1"))),
                        "không phải là tệp giới thiệu khóa", sender.key().sign(said),
                        "tệp giới thiệu khóa mới", sender.key().sign(none, Introduction.TYPE))
                .entrySet()) {
            var answer = office.upload("/reports-exchange/introductions", upload(refused.getValue()));
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(answer.getContentAsString()).contains("#file", refused.getKey());
        }
        var asReports =
                office.upload("/reports-exchange/files", upload(sender.key().sign(said, Introduction.TYPE)));
        assertThat(asReports.getStatus()).as("nor is it reports").isEqualTo(422);
    }

    @Test
    void anOfficeSignsWhatItChose() throws Exception {
        var key = fixture.approved(ground.province(), ground.commune(), 12);
        var page = office.open("/reports-exchange?period=" + key.period()).getContentAsString();
        assertThat(page).contains(key.path(), "Ký và tải tệp về");
        var none = office.send("/reports-exchange/download", "period", key.period());
        assertThat(none.getStatus()).isEqualTo(422);
        assertThat(none.getContentAsString()).contains("Hãy chọn ít nhất một báo cáo.");
        var file = office.send("/reports-exchange/download", "period", key.period(), "report", key.path());
        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentType()).startsWith(ExchangeController.MEDIA_TYPE);
        assertThat(Objects.requireNonNull(file.getHeader("Content-Disposition")))
                .contains("bao-cao-calendar-year-");
        assertThat(SignedFile.read(file.getContentAsByteArray()).keyId()).hasSize(43);
    }

    @Test
    void aTrustedInstallationsFileIsLookedAtAndTakenIn() throws Exception {
        var sender = trusted();
        var definition = definition();
        var file = sender.signed(
                sender.tells(told(definition, "31", 2, "1234.5")), text -> text.replace("\"B09\"", "\"Z99x\""));
        var sent = office.upload("/reports-exchange/files", upload(file));
        assertThat(sent.getStatus()).isEqualTo(303);
        var look = Objects.requireNonNull(sent.getRedirectedUrl());
        assertThat(office.open(look).getContentAsString()).contains("Nhận 1 báo cáo", "Z99x", "Tỉnh 31");
        assertThat(office.send(look + "/receipt").getRedirectedUrl()).isEqualTo("/reports-exchange/received");
        var list = office.open("/reports-exchange/received?place=31").getContentAsString();
        var path = "/reports-exchange/received/"
                + fixture.received(vn.binhyen.reports.ReportsFixture.office(ground.province()), null, null).stream()
                        .filter(each -> each.definition().equals(definition))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertThat(list).contains(path);
        assertThat(office.open(path).getContentAsString()).contains("1.234,5", "Báo cáo thử", "Nơi khác");
        assertThat(office.open("/reports-exchange/received?place=khong-co").getContentAsString())
                .contains("Không có báo cáo nào khớp");
    }

    @Test
    void aFileThatIsRefusedSaysWhyBesideTheField() throws Exception {
        office.open("/reports-exchange/files");
        var refused = office.upload("/reports-exchange/files", upload("{}".getBytes(UTF_8)));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Tệp không phải là báo cáo có ký", "file-problem");
        var large = office.upload("/reports-exchange/files", upload(new byte[FileChecking.LARGEST + 1]));
        assertThat(large.getStatus()).isEqualTo(422);
        assertThat(large.getContentAsString()).contains("lớn hơn 20 MB");
    }

    @Test
    void aKeyThatIsNoneIsNotTrusted() throws Exception {
        office.open("/reports-exchange/installations/new");
        var again = office.send(
                "/reports-exchange/installations",
                "name",
                "Nơi khác",
                "tellsOf",
                "31",
                "publicKey",
                "abc",
                "from",
                "01/02/2026",
                "until",
                "01/01/2026");
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(again.getContentAsString())
                .contains("Khóa công khai không đúng", "không được trước ngày đầu", "abc");
    }

    @Test
    void anInstallationIsTrustedNoLongerByOneButton() throws Exception {
        var sender = trusted();
        var list = office.open("/reports-exchange/installations").getContentAsString();
        var fingerprint = PublicKeys.fingerprint(sender.key().publicKey());
        assertThat(list).contains(fingerprint, "Đang tin cậy", "Thành phố Hải Phòng");
        // Of the province other tests may trust others, too
        var matcher = java.util.regex.Pattern.compile("/reports-exchange/installations/[0-9a-f-]{36}/end")
                .matcher(list.substring(list.indexOf(fingerprint)));
        assertThat(matcher.find()).isTrue();
        office.send(matcher.group());
        var refused = office.upload(
                "/reports-exchange/files", upload(sender.sign(sender.tells(told(definition(), "31", 1, "1")))));
        assertThat(refused.getContentAsString()).contains("không còn hoặc chưa được tin cậy");
    }

    @Test
    void programsSignAndTakeInWithAToken() throws Exception {
        var token = tokens.make(
                Grant.office(ground.province(), TODAY), Permission.EXCHANGE_REPORTS, Permission.READ_FIGURES);
        var program = new Program(mvc, token);
        var key = fixture.approved(ground.province(), ground.commune(), 12);
        var signed = program.post(
                "/reports-exchange/signatures",
                "{\"reports\":[{\"definition\":\"%s\",\"period\":\"%s\"}]}".formatted(key.definition(), key.period()),
                200);
        assertThat(signed.has("signature")).isTrue();
        assertThat(program.post("/reports-exchange/signatures", "{\"reports\":[]}", 422)
                        .path("errors")
                        .get(0)
                        .path("field")
                        .asString())
                .isEqualTo("reports");
        var sender = trusted();
        var definition = definition();
        var file = new String(sender.sign(sender.tells(told(definition, "31", 1, "7"))), UTF_8);
        assertThat(program.post("/reports-exchange/files?dryRun=true", file, 200)
                        .path("added")
                        .asInt())
                .isOne();
        assertThat(program.get("/reports-exchange/received").toString()).doesNotContain(definition);
        program.post("/reports-exchange/files", file, 200);
        assertThat(program.get("/reports-exchange/received").toString()).contains(definition);
        assertThat(program.post("/reports-exchange/files", "{}", 422)
                        .path("detail")
                        .asString())
                .startsWith("Tệp không phải là báo cáo có ký");
    }

    @Test
    void everybodyReadsTheSchema() throws Exception {
        var schema = mvc.perform(MockMvcRequestBuilders.get("/exchange/report.schema.json"))
                .andReturn()
                .getResponse();
        assertThat(schema.getStatus()).isEqualTo(200);
        assertThat(schema.getContentType()).isEqualTo("application/schema+json");
        assertThat(schema.getContentAsString()).contains("https://json-schema.org/draft/2020-12/schema");
    }

    /** By the form, as an office does it. */
    private Sender trusted() {
        var sender = Sender.of("31");
        office.open("/reports-exchange/installations/new");
        var answer = office.send(
                "/reports-exchange/installations",
                "id",
                UUID.randomUUID().toString(),
                "name",
                "Nơi khác",
                "tellsOf",
                "31",
                "publicKey",
                sender.key().publicKey(),
                "from",
                "01/01/2026",
                "until",
                "");
        assertThat(answer.getStatus()).isEqualTo(303);
        return sender;
    }

    private static MockMultipartFile upload(byte[] content) {
        return new MockMultipartFile("file", "tep.json", MediaType.APPLICATION_JSON_VALUE, content);
    }
}
