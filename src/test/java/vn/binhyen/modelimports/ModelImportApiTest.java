package vn.binhyen.modelimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;

/** A desk's program sends a list of models, looks at what was read, and enters it. */
@ApplicationTest
class ModelImportApiTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    Areas areas;

    Program desk;
    Program other;
    String mark = UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void twoDesks() {
        var ground = Ground.fresh(areas);
        desk = desk(ground.commune());
        other = desk(ground.otherCommune());
    }

    @Test
    void aListIsLookedAtThenEnteredOnce() {
        var list = desk.upload("/models/imports", list(), 201);
        assertThat(list.path("rows").valueStream().map(row -> row.path("fate").asString()))
                .containsExactly("ENTERS", "FAULTY");
        assertThat(list.path("rows").get(1).path("flaws").get(0).asString()).contains("Tên mô hình");
        assertThat(desk.get("/models?words=" + mark).path("items")).isEmpty();
        var path = "/models/imports/" + list.path("id").asString();
        assertThat(desk.get(path)).isEqualTo(list);
        assertThat(desk.get("/models/imports").get(0).path("id")).isEqualTo(list.path("id"));
        var entered = desk.post(path + "/entry", "", 200);
        assertThat(entered.path("enteredAt").isNull()).isFalse();
        assertThat(desk.post(path + "/entry", "", 200)).isEqualTo(entered);
        var model = desk.get("/models?words=" + mark).path("items").get(0);
        assertThat(model.path("id")).isEqualTo(entered.path("rows").get(0).path("model"));
    }

    @Test
    void aRowThatIsLikeAKnownModelSaysSoAndIsLeftOutWhereTheSenderSaysThatItIsTheSame() {
        var known = desk.upload("/models/imports", list(), 201);
        desk.post("/models/imports/" + known.path("id").asString() + "/entry", "", 200);
        var like = list("Ngõ an toàn phố " + mark + ",Mất xe đêm " + mark + ",Trực một ca\r\n");
        var read = desk.upload("/models/imports", like, 201);
        var row = read.path("rows").get(0);
        assertThat(row.path("alike").get(0).asString()).contains("Ngõ an toàn " + mark);
        var entry = "/models/imports/" + read.path("id").asString() + "/entry";
        desk.post(entry, "{\"known\":[\"x\"]}", 400);
        var entered = desk.post(entry, "{\"known\":[\"" + row.path("model").asString() + "\"]}", 200);
        assertThat(entered.path("rows").get(0).path("fate").asString()).isEqualTo("KNOWN");
        desk.ask(HttpMethod.GET, "/models/" + row.path("model").asString(), "", 404);
    }

    @Test
    void whatIsNoListIsRefusedAndNobodyElseSeesIt() {
        desk.upload("/models/imports", file("x.csv", new byte[0]), 422);
        desk.upload("/models/imports", file("x.csv", new byte[] {'a', 0, 1}), 422);
        var list = desk.upload("/models/imports", list(), 201);
        other.ask(HttpMethod.GET, "/models/imports/" + list.path("id").asString(), "", 404);
    }

    private MockMultipartFile list() {
        return list("Ngõ an toàn " + mark + ",Mất xe đêm " + mark + ",Trực hai ca\r\n,Mất xe,Trực\r\n");
    }

    private static MockMultipartFile list(String rows) {
        var text = "Tên mô hình,Vấn đề giải quyết,Cách thức hoạt động\r\n" + rows;
        return file("mo-hinh.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("file", name, "text/csv", content);
    }

    private Program desk(int commune) {
        return new Program(
                mvc,
                tokens.make(
                        Grant.communeDesk(commune, TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.REGISTER_ORGANISATIONS));
    }
}
