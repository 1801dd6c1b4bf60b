package vn.binhyen.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.ModelTerms;
import vn.binhyen.preventionmodels.PointId;
import vn.binhyen.preventionmodels.PointTerms;
import vn.binhyen.preventionmodels.Points;
import vn.binhyen.preventionmodels.PreventionModels;

/** The office takes a model from one commune to three others and sees where it went. */
@JourneyTest
class LineageJourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COMMUNES = List.of("Phường Hồng Hà", "Phường Ngọc Hà", "Phường Giảng Võ");

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    @Autowired
    private Areas areas;

    @Autowired
    private PreventionModels models;

    @Autowired
    private Points points;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest(name = "{0} px, JavaScript {1}")
    @CsvSource({"360, true", "1280, false"})
    void aModelIsReplicatedToThreeCommunesAndTheyStandInTheTree(int width, boolean javaScript) {
        var model = launched("Tổ liên gia an toàn phòng chống trộm cắp xe máy ở ngõ sâu, nhà trọ " + width);
        try (var office = Visitor.at(port, width, javaScript)) {
            office.signIn("vanphong");
            office.open("/models/" + model);
            office.follow("Nguồn gốc và sự lan tỏa");
            office.follow("Ghi yếu tố cốt lõi");
            office.page()
                    .locator("#elements")
                    .fill("Có người trực ở đầu ngõ từ 22 giờ\nBáo trực ban phường trong 5 phút");
            office.press("Lưu");
            for (int number = 0; number < COMMUNES.size(); number++) {
                office.open("/models/" + model);
                office.follow("Nguồn gốc và sự lan tỏa");
                office.follow("Phường Ba Đình");
                office.follow("Nhân rộng sang nơi khác");
                office.page().getByLabel("Nơi thực hiện điểm mới").selectOption(COMMUNES.get(number));
                office.type(
                        "Bắt đầu từ ngày",
                        LocalDate.now(clock).minusDays(90 - 40 * number).format(DAY));
                office.choose("Có người trực ở đầu ngõ từ 22 giờ");
                office.type(
                        "Điều chỉnh những gì cho hợp với nơi mới",
                        "Báo qua tổ dân phố vì phường chưa có số trực riêng");
                if (number == 0) office.picture("60-replicate");
                office.press("Mở điểm mới");
                office.picture("61-replications");
            }
            office.open("/models/" + model + "/lineage");
            office.picture("62-lineage");
            assertThat(office.page().locator(".family-list li ul > li").allInnerTexts())
                    .hasSize(3)
                    .allMatch(text ->
                            Pattern.compile("giữ 1 trên 2 yếu tố").matcher(text).find());
            assertThat(office.page().locator(".family-line").count()).isEqualTo(3);
            assertThat(office.page().locator("#spread tbody tr").count()).isEqualTo(4);
            office.page().locator(".periods a").first().click();
            assertThat(office.page().locator("#spread tbody tr").count()).isEqualTo(1);
            office.picture("63-spread-before");
            if (javaScript) seesNothingWrong(office, width, "/models/" + model);
        }
    }

    /** What the sample has none of yet is looked at here. */
    private static void seesNothingWrong(Visitor office, int width, String model) {
        var wrong = new ArrayList<String>();
        var copy = office.page().locator(".family-list li ul a").first().getAttribute("href");
        for (var path : List.of(
                model + "/lineage",
                model + "/core",
                model + "/editions",
                model + "/editions/new",
                model + "/derivations/new?words=to",
                copy,
                copy + "/new")) {
            assertThat(office.open(path).status()).as(path).isEqualTo(200);
            EveryPageTest.examine(office, width, path, wrong);
            office.seesNothingWrong();
        }
        assertThat(wrong).isEmpty();
    }

    private ModelId launched(String name) {
        var model = ModelId.fresh();
        var today = LocalDate.now(clock);
        Scopes.run(Scope.system("test"), () -> {
            var commune = areas.findCommune("00004", today).orElseThrow();
            int province = areas.findProvince("01", today).orElseThrow().id().value();
            var place = new Body(province, commune.id().value(), null, commune.name());
            var terms = new ModelTerms(ModelKind.MODEL, name, "Mất cắp xe máy", null, "Trực theo ca", null, null, null);
            models.propose(model, place, today.minusYears(1), terms);
            points.start(PointId.fresh(), model, place, new PointTerms(today.minusYears(1), 12, null, null));
            transaction.executeWithoutResult(status -> jdbc.sql("""
                            update preventionmodels.model set stage = 'RUNNING', stage_since = :day, launched_on = :day
                            where id = :id
                            """)
                    .param("day", today.minusYears(1))
                    .param("id", model.value())
                    .update());
        });
        return model;
    }
}
