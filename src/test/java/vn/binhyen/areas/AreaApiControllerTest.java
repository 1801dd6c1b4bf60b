package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;

@ApplicationTest
class AreaApiControllerTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JsonMapper json;

    @Test
    void aUnitIsAnsweredFlatWithItsCodeAsText() throws Exception {
        var found =
                body(get("/api/v1/areas?q=phuong ba dinh&size=1")).path("items").path(0);
        var unit = body(get("/api/v1/areas/" + found.path("id").asInt()));
        assertThat(unit).isEqualTo(found);
        assertThat(unit.path("code").asString()).isEqualTo("00004");
        assertThat(unit.path("kind").asString()).isEqualTo("WARD");
        assertThat(unit.path("province").isInt()).isTrue();
        assertThat(unit.path("validFrom").asString()).isEqualTo("2025-07-01");
    }

    @Test
    void theWholeListIsReadPageByPage() throws Exception {
        var codes = new ArrayList<String>();
        var next = "";
        do {
            var page = body(get("/api/v1/areas?size=500&after=" + next));
            page.path("items").forEach(unit -> codes.add(unit.path("code").asString()));
            next = page.path("next").asString("");
        } while (!next.isEmpty());
        assertThat(codes).hasSize(34 + 3321).doesNotHaveDuplicates();
    }

    @Test
    void provinceKindAndDayNarrowTheList() throws Exception {
        var province = body(get("/api/v1/areas?q=thanh pho ha noi&size=1"))
                .path("items")
                .path(0)
                .path("id")
                .asInt();
        assertThat(body(get("/api/v1/areas?size=500&kind=WARD&province=" + province))
                        .path("items"))
                .hasSize(51);
        assertThat(body(get("/api/v1/areas?on=2025-06-30&kind=URBAN_DISTRICT&province=" + province))
                        .path("items"))
                .hasSize(12);
    }

    @Test
    void aCodeIsAnsweredForADay() throws Exception {
        assertThat(body(get("/api/v1/communes/00004?on=2025-07-01"))
                        .path("name")
                        .asString())
                .isEqualTo("Phường Ba Đình");
    }

    @Test
    void aReusedCodeIsAnsweredForAnEarlierDayAndAnAbolishedOneIsAProblemThatNamesItsUnit() throws Exception {
        var then = body(get("/api/v1/communes/00004?on=2025-06-30"));
        assertThat(then.path("name").asString()).isEqualTo("Phường Trúc Bạch");
        assertThat(then.path("validUntil").asString()).isEqualTo("2025-06-30");
        var answer = get("/api/v1/communes/00010?on=2025-07-01");
        assertThat(answer).hasStatus(404).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(body(answer).path("detail").asString())
                .contains("Phường Nguyễn Trung Trực", "Quận Ba Đình", "31/12/2024");
    }

    @Test
    void unknownUnitsAndCodesAreProblems() {
        for (var address : List.of("/api/v1/areas/99999999", "/api/v1/communes/4", "/api/v1/communes/99999")) {
            assertThat(get(address)).hasStatus(404).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void aDayOrKindThatIsNoneIsABadRequest() {
        assertThat(get("/api/v1/areas?on=yesterday")).hasStatus(400);
        assertThat(get("/api/v1/areas?kind=VILLAGE")).hasStatus(400);
    }

    private MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.of("vi"))
                .accept(MediaType.APPLICATION_JSON)
                .with(user("program"))
                .exchange();
    }

    private JsonNode body(MvcTestResult answer) throws Exception {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }
}
