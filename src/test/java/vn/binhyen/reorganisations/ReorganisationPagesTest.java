package vn.binhyen.reorganisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;

/** How the office drafts a reorganisation, rehearses it, carries it out and undoes it. */
@ApplicationTest
class ReorganisationPagesTest {

    private static final String TODAY = Invented.TODAY.format(DateTimeFormatter.ofPattern("dd/MM/uuuu"));

    @Autowired
    Invented invented;

    @Autowired
    Registered registered;

    @Autowired
    Ledger ledger;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    private AreaId province;
    private final String a = Invented.code();
    private final String b = Invented.code();
    private final String c = Invented.code();
    private AreaId first;

    @BeforeEach
    void inventAProvince() {
        province = invented.province();
        first = invented.commune(province, a);
        invented.commune(province, b);
    }

    @AfterEach
    void takeItAway() {
        invented.remove(province);
    }

    @Test
    void theOfficeDraftsRehearsesCarriesOutAndUndoes() throws Exception {
        invented.school(province, first, null, null);
        var office = office();
        var id = drafted(office, a + "; " + c + "; Phường Mới\n" + b + ";" + c + ";Phường Mới\n");
        assertThat(office.open("/reorganisations").getContentAsString()).contains("Sắp xếp thử", "Phương án");
        assertThat(office.open("/reorganisations/" + id).getContentAsString())
                .contains("Chưa diễn tập", "Nhập", "Phường Mới");

        assertThat(office.send("/reorganisations/" + id + "/rehearsal").getStatus())
                .isEqualTo(302);
        assertThat(office.open("/reorganisations/" + id).getContentAsString())
                .contains("Kết quả diễn tập", "moves?table=organisations.organisation");
        assertThat(office.open("/reorganisations/" + id + "/moves?table=organisations.organisation")
                        .getContentAsString())
                .contains("Trường ", "Phường " + a, "Phường Mới", "Cả đơn vị cũ chuyển sang");
        assertThat(areas.findCommune(c, Invented.TODAY)).isEmpty();

        office.send("/reorganisations/" + id + "/carrying-out");
        assertThat(areas.findCommune(c, Invented.TODAY)).isPresent();
        assertThat(office.open("/reorganisations/" + id).getContentAsString()).contains("Đã thực hiện", "Hoàn tác");

        office.send("/reorganisations/" + id + "/undoing");
        assertThat(areas.findCommune(c, Invented.TODAY)).isEmpty();
        assertThat(office.open("/reorganisations/" + id).getContentAsString()).contains("Đã hoàn tác");
    }

    /** What was done is written of the commune of then, and is never rewritten. */
    @Test
    void theDeskOfAMergedCommuneSeesWhatWasDoneBefore() throws Exception {
        var one = invented.school(province, first, null, null);
        invented.ask(province, Set.of(one.value()));
        var obligation = invented.acknowledged(one);
        var desk = registered.signedIn(mvc, Grant.communeDesk(first.value(), Invented.TODAY));
        var stranger = invented.commune(province, Invented.code());
        var office = office();
        var id = drafted(office, a + ";" + c + ";Phường Mới\n" + b + ";" + c + ";Phường Mới");
        office.send("/reorganisations/" + id + "/carrying-out");
        assertThat(desk.open("/obligations/" + obligation).getContentAsString())
                .contains("timeline-what")
                .contains("Đã tiếp nhận");
        var another = registered.signedIn(mvc, Grant.communeDesk(stranger.value(), Invented.TODAY));
        assertThat(another.open("/obligations/" + obligation).getStatus()).isEqualTo(404);
        assertThat(areas.absorbed(List.of(
                        areas.findCommune(c, Invented.TODAY).orElseThrow().id().value())))
                .contains(first.value())
                .doesNotContain(stranger.value());
    }

    @Test
    void whatLayInACommuneOfThenIsListedAndWhatOnlyMayHaveLainThereIsToldSo() throws Exception {
        invented.school(province, first, null, null);
        var office = office();
        var id = drafted(office, a + ";" + c + ";Phường Mới\n" + b + ";" + c + ";Phường Mới");
        office.send("/reorganisations/" + id + "/carrying-out");
        var merged = areas.findCommune(c, Invented.TODAY).orElseThrow().id();
        invented.school(province, merged, null, null);
        var then = "/reorganisations/organisations?on=" + Invented.TODAY.minusDays(1) + "&area=";
        assertThat(office.open(then + first.value()).getContentAsString())
                .containsOnlyOnce(">Thuộc Phường " + a)
                .containsOnlyOnce(">Có thể thuộc Phường " + a)
                .contains("Phường Mới");
        assertThat(office.open("/reorganisations/counts?on=" + Invented.TODAY.minusDays(1))
                        .getContentAsString())
                .contains("/reorganisations/organisations?area=" + first.value(), "chia theo phần bằng nhau");
    }

    @Test
    void figuresAreDrawnForTheCommunesOfTodayAndOfADayBefore() throws Exception {
        var second = areas.findCommune(b, Invented.TODAY).orElseThrow().id();
        var yesterday = Invented.TODAY.minusDays(1);
        invented.as(() -> {
            ledger.state(
                    new SourceRecord("activities.session", UUID.randomUUID(), province.value(), null),
                    List.of(
                            new Fact("B09", yesterday, first.value(), null, false, BigDecimal.valueOf(5)),
                            new Fact("B09", yesterday, second.value(), null, false, BigDecimal.valueOf(7))));
            return true;
        });
        var office = office();
        var id = drafted(office, a + ";" + c + ";Phường Mới\n" + b + ";" + c + ";Phường Mới");
        office.send("/reorganisations/" + id + "/carrying-out");

        var page = "/figures/B09/communes?view=calendar_year:year&year=" + yesterday.getYear();
        var now = office.open(page).getContentAsString();
        assertThat(cells(now, "Phường Mới")).containsExactly("12");
        assertThat(cells(now, "Toàn thành phố"))
                .as("the total")
                .last()
                .asString()
                .startsWith("12");
        assertThat(now).contains("1 phường, xã có số liệu gộp hoặc chia", ">Phường " + a + "</a>");
        var then = office.open(page + "&on=" + yesterday).getContentAsString();
        assertThat(cells(then, "Phường " + a)).containsExactly("5");
        assertThat(cells(then, "Phường " + b)).containsExactly("7");
        assertThat(then).doesNotContain("Phường Mới");

        var period = "&from=calendar_year:" + yesterday.getYear() + ":year:1";
        var merged = areas.findCommune(c, Invented.TODAY).orElseThrow().id();
        assertThat(office.open("/api/v1/figures?measures=B09&structure=" + Invented.TODAY + period)
                        .getContentAsString())
                .contains("\"area\":" + merged.value(), "\"of\":[" + first.value() + "," + second.value() + "]");
        assertThat(office.open("/api/v1/figures?measures=B09" + period).getContentAsString())
                .contains("\"area\":" + first.value(), "\"area\":" + second.value());
    }

    /** What is known in the row of the table that begins with the words. */
    private static List<String> cells(String page, String head) {
        var row = Pattern.compile(
                        "<th scope=\"row\">(?:<strong>)?" + head + "(?:</strong>)?</th>(.*?)</tr>", Pattern.DOTALL)
                .matcher(page);
        return row.results()
                .limit(1)
                .flatMap(found -> Pattern.compile("</td>").splitAsStream(found.group(1)))
                .map(cell -> cell.replaceAll("<[^>]*>", " ").strip())
                .filter(cell -> !cell.isEmpty() && !cell.equals("–"))
                .toList();
    }

    @Test
    void whatCannotBeDecidedIsListedWithAllThatItMayBecome() throws Exception {
        invented.school(province, first, null, null);
        var office = office();
        var id = drafted(office, a + ";" + a + ";Phường Tây\n" + a + ";" + c + ";Phường Đông");
        office.send("/reorganisations/" + id + "/rehearsal");
        assertThat(office.open("/reorganisations/" + id + "/moves?table=organisations.organisation&undecided=true")
                        .getContentAsString())
                .contains("một trong: Phường Tây, Phường Đông", "chưa biết ở phần nào");
    }

    @Test
    void aCodeThatAnotherUnitTookMeanwhileIsNotTakenTwice() throws Exception {
        var office = office();
        var id = drafted(office, a + ";" + c + ";Phường Mới");
        invented.commune(province, c);
        var answer = office.send("/reorganisations/" + id + "/carrying-out");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("không còn khớp với địa bàn");
        assertThat(areas.findCommune(a, Invented.TODAY)).isPresent();
    }

    @Test
    void anUndoThatIsRefusedSaysOnWhatItDepends() throws Exception {
        var office = office();
        var id = drafted(office, a + ";" + c + ";Phường Mới");
        office.send("/reorganisations/" + id + "/carrying-out");
        invented.school(
                province, areas.findCommune(c, Invented.TODAY).orElseThrow().id(), null, null);
        office.open("/reorganisations/" + id);
        var answer = office.send("/reorganisations/" + id + "/undoing");
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("Không hoàn tác được", "Đơn vị: 1");
    }

    @Test
    void everyFaultyLineIsToldAndNothingTypedIsLost() throws Exception {
        var office = office();
        office.open("/reorganisations/new");
        var pairs = a + ";" + c + "\n99999;" + c + ";Phường Mới\n" + a + ";7;Phường Mới\n" + a + ";" + c + ";Thôn Mới\n"
                + a + ";" + b + ";Phường Mới";
        var answer = office.send(
                "/reorganisations",
                "id",
                UUID.randomUUID().toString(),
                "title",
                "Tên đã gõ",
                "basis",
                "Nghị quyết",
                "effectiveOn",
                TODAY,
                "pairs",
                pairs);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Tên đã gõ", "Dòng 1: cần ba phần", "Dòng 2: trước ngày", "Dòng 3: mã mới", "Dòng 4: tên mới")
                .contains("Dòng 5: mã " + b + " là của Phường " + b);
    }

    @Test
    void aUnitThatGoesOverAndALevelThatEndsAreShownAndKeptForCorrecting() throws Exception {
        var office = office();
        var id = drafted(office, a + "; " + c + "; Phường Chuyển; tp. Hải Phòng", "abolished", "POLICE_BASE");
        assertThat(office.open("/reorganisations/" + id).getContentAsString())
                .contains("Chuyển tỉnh, thành phố", "Phường Chuyển (Thành phố Hải Phòng)")
                .contains("Bãi bỏ", "Địa bàn công an");
        var terms = office.open("/reorganisations/" + id + "/terms").getContentAsString();
        assertThat(terms).contains(a + "; " + c + "; Phường Chuyển; 31");
        assertThat(Pattern.compile("value=\"POLICE_BASE\"\\s+checked")
                        .matcher(terms)
                        .find())
                .as(terms)
                .isTrue();
    }

    @Test
    void aReorganisationOfNothingIsNotDrafted() throws Exception {
        var office = office();
        office.open("/reorganisations/new");
        var answer = office.send(
                "/reorganisations",
                "id",
                UUID.randomUUID().toString(),
                "title",
                "Không gì",
                "basis",
                "Nghị quyết số 1",
                "effectiveOn",
                TODAY,
                "pairs",
                " ");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Ghi ít nhất một cặp đơn vị");
    }

    private Browser office() {
        return registered.signedIn(mvc, Grant.office(province.value(), Invented.TODAY));
    }

    private static String drafted(Browser office, String pairs, String... more) throws Exception {
        office.open("/reorganisations/new");
        var fields = new ArrayList<>(List.of("id", UUID.randomUUID().toString(), "title", "Sắp xếp thử"));
        fields.addAll(List.of("basis", "Nghị quyết số 1/NQ-HĐND", "effectiveOn", TODAY, "pairs", pairs));
        fields.addAll(List.of(more));
        var answer = office.send("/reorganisations", fields.toArray(String[]::new));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        var location = Objects.requireNonNull(answer.getHeader("Location"));
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
