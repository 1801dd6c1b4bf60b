package vn.binhyen.preventionmodels;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.Proposals.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Two people edit the same model or point at once: the later does not overwrite the earlier unknowingly. */
@ApplicationTest
class OvertakenTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    @Autowired
    Registered registered;

    @Autowired
    PreventionModels models;

    @Autowired
    Points points;

    @Autowired
    TestTokens tokens;

    @Autowired
    MockMvc mvc;

    Grant deskOf;
    Browser own;
    Browser desk;
    ModelId model = ModelId.fresh();
    PointId point = PointId.fresh();

    @BeforeEach
    void aProposalWithAPoint(@Autowired Areas areas) {
        var ground = Ground.fresh(areas);
        var school = registered.school(ground).value();
        var owner = new Body(ground.province(), ground.commune(), school, "Trường thử");
        Scopes.run(Scope.system("test"), () -> {
            models.propose(model, owner, TODAY.minusDays(9), Proposals.terms("Cổng an toàn"));
            points.start(point, model, owner, new PointTerms(TODAY.minusDays(9), 1, null, null));
        });
        deskOf = Grant.communeDesk(ground.commune(), TODAY);
        own = registered.signedIn(mvc, Grant.organisation(school, TODAY));
        desk = registered.signedIn(mvc, deskOf);
    }

    @Test
    void aModelsTermsSavedMeanwhileAreToldAndASecondSaveIsMeant() throws Exception {
        overtaken("/models/" + model, "/terms", "name", "kind", "MODEL", "problem", "Mất xe", "working", "Trực");
    }

    @Test
    void aBirthCertificateSavedMeanwhileIsToldAndASecondSaveIsMeant() throws Exception {
        overtaken("/models/" + model, "/birth", "mechanism");
    }

    @Test
    void aPointsTermsSavedMeanwhileAreToldAndASecondSaveIsMeant() throws Exception {
        overtaken(
                "/points/" + point,
                "/terms",
                "responsible",
                "startedOn",
                TODAY.minusDays(9).toString());
    }

    @Test
    void aWrongFieldDoesNotMakeTheEditorForgetWhatTheySaw() throws Exception {
        var seen = version(own.open("/points/" + point + "/terms"));
        desk.open("/points/" + point + "/terms");
        var day = TODAY.minusDays(9).toString();
        desk.send("/points/" + point + "/terms", "startedOn", day, "responsible", "Bảo vệ");
        var wrong = own.send("/points/" + point + "/terms", "version", seen, "startedOn", "32/1/2026");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(version(wrong)).isEqualTo(seen);
    }

    @Test
    void aProgramThatTellsTheVersionItReadIsRefusedWhereAnotherWasSaved() {
        var program =
                new Program(mvc, tokens.make(deskOf, Permission.READ_DIRECTIVES, Permission.REGISTER_ORGANISATIONS));
        var said = "{\"kind\":\"MODEL\",\"name\":\"Cổng\",\"problem\":\"Mất xe\",\"working\":\"Trực\"}";
        var read = program.get("/models/" + model).path("version").asInt();
        program.put("/models/" + model + "?version=" + read, said, 200);
        program.put("/models/" + model + "?version=" + read, said, 409);
        program.post("/models/" + model + "/birth?version=" + read, "{}", 409);
        program.put("/models/" + model, said, 200);
        var start = "{\"startedOn\":\"" + TODAY.minusDays(9) + "\"}";
        var first = program.get("/points/" + point).path("version").asInt();
        program.put("/points/" + point + "?version=" + first, start, 200);
        program.put("/points/" + point + "?version=" + first, start, 409);
    }

    private void overtaken(String page, String form, String field, String... rest) throws Exception {
        var seen = version(own.open(page + form));
        var theirs = version(desk.open(page + form));
        assertThat(desk.send(page + form, typed(theirs, field, "Của phường", rest))
                        .getStatus())
                .isEqualTo(303);
        var late = own.send(page + form, typed(seen, field, "Của trường", rest));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString())
                .contains("Có người vừa lưu trong khi bạn sửa", "Của trường", "href=\"" + page + "\"");
        assertThat(own.open(page).getContentAsString()).contains("Của phường").doesNotContain("Của trường");
        var meant = own.send(page + form, typed(version(late), field, "Của trường", rest));
        assertThat(meant.getStatus()).isEqualTo(303);
        assertThat(own.open(page).getContentAsString()).contains("Của trường").doesNotContain("Của phường");
    }

    private static String[] typed(String version, String field, String value, String... rest) {
        var fields = new ArrayList<>(List.of("version", version, field, value));
        fields.addAll(List.of(rest));
        return fields.toArray(String[]::new);
    }

    private static String version(MockHttpServletResponse answer) throws Exception {
        var found = VERSION.matcher(answer.getContentAsString());
        assertThat(found.find()).as("the form carries the version").isTrue();
        return found.group(1);
    }
}
