package vn.binhyen.areas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.binhyen.ApplicationTest;

@ApplicationTest
class AreaControllerTest {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Areas areas;

    @Test
    void theFirstPageShowsTheProvincesAndTheMapWithoutJavaScript() throws IOException {
        var answer = page("/areas");
        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyText()
                .contains("Tỉnh Cao Bằng", "Bản đồ Thành phố Hà Nội", "<title>Phường Ba Đình</title>")
                .contains("href=\"/areas/" + commune("00004").id().value() + "\"")
                .doesNotContain("style=", "onclick");
        assertThat(zipped(answer)).isLessThan(40_000);
    }

    @Test
    void aSearchShowsWhatItFindsWithItsProvince() {
        assertThat(page("/areas?q=phuong%20ba%20dinh"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("value=\"phuong ba dinh\"", "Phường Ba Đình", "00004", "Thành phố Hà Nội");
    }

    @Test
    void aSearchWithoutAnAnswerSaysWhatToDo() {
        assertThat(page("/areas?q=khong%20co%20noi%20nay"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có địa bàn nào khớp");
    }

    @Test
    void aLongListGoesOnOnTheNextPage() {
        var haNoi = areas.findProvince("01", DAY).orElseThrow().id().value();
        assertThat(page("/areas?province=" + haNoi + "&kind=&q="))
                .bodyText()
                .containsPattern("href=\"/areas\\?province=" + haNoi + "&amp;after=\\d+\"")
                .contains("An Khánh")
                .doesNotContain("Yên Xuân");
    }

    @Test
    void theCityListsItsCommunesBesideTheMap() {
        var haNoi = areas.findProvince("01", DAY).orElseThrow().id().value();
        assertThat(page("/areas/" + haNoi)).hasStatusOk().bodyText().contains("<svg", "Phường Yên Hoà", "Xã Yên Xuân");
    }

    @Test
    void aCommuneShowsItsFactsAndItsPlace() {
        assertThat(page("/areas/" + commune("00004").id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("00004", "65.023", "2,97 km²", "Số 2, phố Trúc Bạch", "Từ 01/07/2025", "area-4");
    }

    @Test
    void aCommuneWithoutFiguresShowsThatTheyAreMissing() {
        assertThat(page("/areas/" + commune("06187").id().value()))
                .hasStatusOk()
                .bodyText()
                .contains("Phường Kỳ Lừa", "Chưa có");
    }

    @Test
    void aWardThatIsGoneSaysWhereItIsNowAndWhatChanged() {
        var then = areas.findCommune("00055", LocalDate.of(2025, 6, 30)).orElseThrow();
        assertThat(page("/areas/" + then.id().value()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Đơn vị này tồn tại đến hết ngày 30/06/2025",
                        "một phần",
                        "Quận Hoàn Kiếm",
                        "Phường Cửa Đông được chia vào",
                        "Nghị quyết số 1656/NQ-UBTVQH15",
                        "<svg");
    }

    @Test
    void theStructureOfAnotherTimeIsBrowsedDownToItsDistrictsAndWards() {
        var haNoi = areas.findProvince("01", DAY).orElseThrow().id().value();
        assertThat(page("/areas?on=2025-06-30"))
                .hasStatusOk()
                .bodyText()
                .contains("Tỉnh Hà Giang", "đến hết 30/06/2025");
        assertThat(page("/areas/" + haNoi + "?on=2025-06-30")).bodyText().contains("Quận Ba Đình", "?on=2025-06-30");
        var baDinh =
                areas.districtsOf(new AreaId(haNoi), LocalDate.of(2025, 6, 30)).getFirst();
        assertThat(page("/areas/" + baDinh.id().value())).bodyText().contains("Phường Trúc Bạch", "Thành phố Hà Nội");
    }

    @Test
    void aProgramThatAsksForAFormerCodeIsLedToWhatBecameOfIt() {
        var answer = page("/api/v1/communes/00010");
        assertThat(answer).hasStatus(303);
        var lineage = page(java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location")));
        assertThat(lineage)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.heirs[0].area.name")
                .isEqualTo("Phường Ba Đình");
        assertThat(lineage).bodyJson().extractingPath("$.became[0].whole").isEqualTo(true);
        assertThat(page("/api/v1/communes/00010?on=2025-07-01")).hasStatus(404);
        assertThat(page("/api/v1/communes/00010?on=2024-12-31"))
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("Phường Nguyễn Trung Trực");
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThat(page("/areas/99999999")).hasStatus(404);
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        assertThat(mvc.get().uri("/areas").exchange().getResponse().getStatus()).isIn(302, 303, 401);
        assertThat(mvc.get().uri("/api/v1/areas").exchange().getResponse().getStatus())
                .isIn(302, 303, 401);
    }

    private AreaCard commune(String code) {
        return areas.findCommune(code, DAY).orElseThrow();
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(java.net.URI.create(address)).with(user("reader")).exchange();
    }

    private static int zipped(MvcTestResult answer) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(answer.getResponse()
                    .getContentAsString(StandardCharsets.UTF_8)
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }
}
