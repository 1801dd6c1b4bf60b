package vn.binhyen.sessionimports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.Ground;
import vn.binhyen.PersistenceTest;
import vn.binhyen.Registered;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.areas.Areas;

/** What becomes of a list of sessions that somebody sends. */
@PersistenceTest
class SessionImportsTest {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    static final String HEADS =
            "Ngày,Loại,Bên chủ trì,Chủ đề,Bắt đầu,Kết thúc,Số lượt người dự,Bên phối hợp,Tình trạng,Ghi chú\r\n";

    @Autowired
    Registered registered;

    @Autowired
    Areas areas;

    @Autowired
    MockMvc mvc;

    Ground ground;
    String mark;
    Browser desk;

    @BeforeEach
    void aPlace() {
        ground = Ground.fresh(areas);
        mark = UUID.randomUUID().toString().substring(0, 8);
        desk = registered.signedIn(mvc, Grant.communeDesk(ground.commune(), TODAY));
    }

    @Test
    void aListIsLookedAtThenEnteredOnceAndTheSameFileAgainBringsNothingNew() throws Exception {
        var school = registered.school(ground);
        var file = HEADS
                + "02/11/2026,Buổi tuyên truyền," + Registered.name(school) + ",Lừa đảo " + mark
                + ",8:30,10h,120,,,x\r\n"
                + "03/11/2026,Họp dân,,Tổ 3 " + mark + ",0.8125,,40,,Đã thực hiện,\r\n";
        var list = read(file);
        assertThat(desk.open(list).getContentAsString()).contains("Cột không dùng đến: Ghi chú", "Lừa đảo " + mark);
        assertThat(count(desk.open("/activities?words=" + mark))).isZero();
        desk.open(list);
        assertThat(desk.send(list + "/entry").getStatus()).isEqualTo(303);
        desk.open(list);
        assertThat(desk.send(list + "/entry").getStatus()).isEqualTo(303);
        assertThat(count(desk.open("/activities?words=" + mark))).isEqualTo(2);
        assertThat(desk.open("/activities?kind=RESIDENTS_MEETING&words=" + mark).getContentAsString())
                .contains("19:30");
        assertThat(desk.open(read(file)).getContentAsString()).contains("Có 0 hoạt động sẽ được nhập");
    }

    @Test
    void everyMistakeIsToldAtItsRowAndTheOtherRowsAreEntered() throws Exception {
        var page = desk.open(read(HEADS
                        + "02/11/2026,Họp dân,,Tốt " + mark + ",,,40,,,\r\n"
                        + "30/02/2026,Họp dân,,Ngày " + mark + ",,,40,,,\r\n"
                        + "02/11/2026,Liên hoan,,Lạ " + mark + ",,,40,,,\r\n"
                        + "02/11/2026,Họp dân,Không có ai tên này,Ai " + mark + ",,,40,,,\r\n"
                        + "02/11/2026,Họp dân,,Giờ " + mark + ",25:00,,40,,,\r\n"
                        + "02/11/2026,Họp dân,,Số " + mark + ",,,nhiều,,,\r\n"
                        + "02/11/2026,Họp dân,,Bạn " + mark + ",,,40,Không có trường này; 3,,\r\n"
                        + "31/12/2999,Họp dân,,Mai " + mark + ",,,40,,Đã thực hiện,\r\n"
                        + "02/11/2026,Họp dân,,tot " + mark + ",,,41,,,\r\n"))
                .getContentAsString();
        assertThat(page)
                .contains(
                        "Có 1 hoạt động sẽ được nhập",
                        "Ngày chưa đúng",
                        "Hãy chọn một loại hoạt động",
                        "Không tìm thấy đúng một đơn vị tên này",
                        "Giờ chưa đúng",
                        "Hãy nhập số nguyên",
                        "Không có đơn vị tên “Không có trường này”",
                        "Ngày ở tương lai thì chưa ghi là đã thực hiện được",
                        "Trùng với một dòng ở trên");
    }

    @Test
    void whatIsDownloadedCanBeSentAgainAndIsKnown() throws Exception {
        var list = read(HEADS + "02/11/2026,Họp dân,,Bảng " + mark + ",19:30,21:00,40,,,\r\n");
        desk.open(list);
        desk.send(list + "/entry");
        for (var format : new String[] {"csv", "xlsx"}) {
            var file = desk.open("/activities/export." + format + "?words=" + mark);
            assertThat(file.getStatus()).isEqualTo(200);
            var again = desk.upload(
                    "/activities/imports",
                    new MockMultipartFile("file", "a." + format, null, file.getContentAsByteArray()));
            assertThat(desk.open(again.getHeader("Location")).getContentAsString())
                    .as(format)
                    .contains("Có 0 hoạt động sẽ được nhập", "Đã có, bỏ qua");
        }
    }

    @Test
    void aListOfMoreThanFiveHundredRowsIsRefused() {
        var rows = new StringBuilder(HEADS);
        for (int i = 0; i < 501; i++)
            rows.append("02/11/2026,Họp dân,,Dòng ").append(i).append(",,,1,,,\r\n");
        assertThat(send(rows.toString()).getStatus()).isEqualTo(422);
    }

    private String read(String text) {
        var answer = send(text);
        assertThat(answer.getStatus()).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse send(String text) {
        desk.open("/activities/imports");
        return desk.upload(
                "/activities/imports",
                new MockMultipartFile("file", "danh-sach.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long count(MockHttpServletResponse page) throws Exception {
        return Pattern.compile("href=\"/activities/[0-9a-f-]{36}\"")
                .matcher(page.getContentAsString())
                .results()
                .count();
    }
}
