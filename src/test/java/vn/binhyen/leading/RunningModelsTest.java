package vn.binhyen.leading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Ground;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.areas.Areas;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.ModelsFixture;

@ApplicationTest
class RunningModelsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Areas areas;

    @Autowired
    ModelsFixture models;

    Ground ground;
    Browser leader;

    @BeforeEach
    void signIn() {
        ground = Ground.fresh(areas);
        leader = signedIn(ground.province());
    }

    @Test
    void aPointThatFellSilentIsOnTheLeadersPageAndNowhereElse() throws Exception {
        var elsewhere = signedIn(anotherProvince());
        var before = told(leader);
        var other = told(elsewhere);
        var ward = new Body(ground.province(), ground.commune(), null, "Phường thử");
        models.launched(ward, "Đèn ngõ");
        var fresh = new ModelTerms(ModelKind.MODEL, "Đèn mới", "Ngõ tối", null, "Thắp đèn", null, null, null);
        models.launched(ward, fresh, ModelsFixture.TODAY, 12);
        assertThat(told(leader).path("points").asLong())
                .isEqualTo(before.path("points").asLong() + 2);
        assertThat(told(leader).path("atRisk").asLong())
                .isEqualTo(before.path("atRisk").asLong() + 1);
        assertThat(leader.open("/overview").getContentAsString())
                .contains(
                        "Điểm mô hình có nguy cơ ngừng hoạt động",
                        "%d trên %d điểm đang chạy"
                                .formatted(
                                        told(leader).path("atRisk").asLong(),
                                        told(leader).path("points").asLong()));
        assertThat(told(elsewhere)).isEqualTo(other);
    }

    @Test
    void wherePointsLiveAndEquipmentWorksNothingIsSaid() {
        assertThat(new RunningModels(12, 0, 5, 5).areWell()).isTrue();
        assertThat(new RunningModels(12, 1, 5, 5).areWell()).isFalse();
        assertThat(new RunningModels(12, 0, 5, 4).areWell()).isFalse();
    }

    private static JsonNode told(Browser browser) throws Exception {
        return JsonMapper.shared()
                .readTree(browser.open("/api/v1/overview").getContentAsString())
                .path("models");
    }

    private int anotherProvince() {
        int province = ground.province();
        while (province == ground.province()) province = Ground.fresh(areas).province();
        return province;
    }

    private Browser signedIn(int province) {
        var made = accounts.make(Grant.leader(province, LocalDate.now()));
        var browser = new Browser(mvc);
        browser.signIn(made.name(), TestAccounts.PASSWORD);
        return browser;
    }
}
