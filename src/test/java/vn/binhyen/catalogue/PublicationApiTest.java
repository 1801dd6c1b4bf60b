package vn.binhyen.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.binhyen.preventionmodels.ModelsFixture.TODAY;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.Program;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;
import vn.binhyen.areas.Areas;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelsFixture;

/** An office's program publishes a model, and organisations have it suggested. */
@ApplicationTest
class PublicationApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    ModelsFixture models;

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    Ground ground;
    UUID school;
    UUID model;
    Program office;

    @BeforeEach
    void aModelAtASchool() {
        ground = Ground.fresh(areas);
        school = registered.school(ground).value();
        var place = new Body(ground.province(), ground.commune(), school, "Trường thử");
        model = models.launched(place, "Cổng trường bình yên").model().value();
        office = new Program(
                mvc,
                tokens.make(
                        Grant.office(ground.province(), TODAY),
                        Permission.READ_DIRECTIVES,
                        Permission.ISSUE_DIRECTIVES));
    }

    @Test
    void aModelIsReadFirstThenPublishedAndTakenBack() {
        var path = "/models/" + model + "/publication";
        assertThat(office.get(path).path("published").asBoolean(true)).isFalse();
        assertThat(office.put(path, "", 200).path("published").asBoolean(false)).isTrue();
        assertThat(office.put(path, "", 200)).isEqualTo(office.get(path));
        assertThat(office.get("/catalogue/" + model).path("entry").path("id").asString())
                .isEqualTo(model.toString());
        office.delete(path, 204);
        office.ask(HttpMethod.GET, "/catalogue/" + model, "", 404);
        office.delete(path, 204);
    }

    @Test
    void anOrganisationLikeThoseWhereItRanHasItSuggestedWithTheReason() {
        var like = registered.school(ground.province(), ground.commune()).value();
        office.put("/models/" + model + "/publication", "", 200);
        var found = office.get("/organisations/" + like + "/suggestions?problem=mat cap xe")
                .valueStream()
                .filter(each -> each.path("model").path("id").asString().equals(model.toString()))
                .findFirst()
                .orElseThrow();
        assertThat(found.path("ran").path("near").asInt()).isEqualTo(1);
        assertThat(found.path("score").asDouble()).isPositive();
        assertThat(found.path("reason").asString()).contains("trường");
        office.ask(HttpMethod.GET, "/organisations/" + UUID.randomUUID() + "/suggestions", "", 404);
    }
}
