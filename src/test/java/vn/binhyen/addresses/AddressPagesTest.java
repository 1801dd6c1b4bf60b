package vn.binhyen.addresses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;

/** Everybody asks, without an account, where a ward went. */
@ApplicationTest
class AddressPagesTest {

    @Autowired
    MockMvc mvc;

    @Test
    void aWardThatWasSplitIsShownWithAllItsCommunesAndThatOnlyAPlaceTells() throws Exception {
        var page = text(ask("/addresses", "Phường Ngọc Hà, Quận Ba Đình, Hà Nội", "vi"));
        assertThat(page)
                .contains("Nay thuộc một trong các phường, xã sau", "Phường Ba Đình", "Phường Ngọc Hà", "Một phần")
                .contains("Chỉ vị trí cụ thể mới cho biết", "Quận Ba Đình, Thành phố Hà Nội", "00016");
        assertThat(text(ask("/addresses", "P. Trúc Bạch, Q.BĐ, HN", "en")))
                .contains("It is now in", "Phường Ba Đình", "All of it", "The address fits clearly.");
    }

    @Test
    void whatCannotBeToldIsSaidSo() throws Exception {
        assertThat(text(ask("/addresses", "Atlantis", "vi"))).contains("Không tìm thấy tên phường, xã nào.");
        assertThat(text(ask("/addresses", "Phường Bến Nghé, Quận 1, TP.HCM", "vi")))
                .contains("chưa có danh mục chuyển đổi", "Phường Bến Nghé");
        assertThat(text(ask("/addresses", "", "vi")))
                .doesNotContain("Nay thuộc")
                .contains("nay thuộc đâu?");
        assertThat(text(ask("/addresses", "<script>alert(1)</script>", "vi"))).doesNotContain("<script>alert");
    }

    @Test
    void whatIsTooLongOrMissingIsToldAtItsField() throws Exception {
        assertThat(ask("/addresses", "x".repeat(301), "vi").getStatus()).isEqualTo(422);
        var answer = ask("/api/v1/addresses", " ", "vi");
        assertThat(answer.getStatus()).isIn(400, 422);
        assertThat(text(answer)).contains("\"q\"");
    }

    @Test
    void programsAreAnsweredAsTheCommandAnswers() throws Exception {
        assertThat(text(ask("/api/v1/addresses", "Phường Sài Đồng, Quận Long Biên", "vi")))
                .isEqualTo("""
                        {"input":"Phường Sài Đồng, Quận Long Biên","former":[{"code":"00142","name":"Phường Sài Đồng"}],\
                        "communes":[{"code":"00127","name":"Phường Việt Hưng","share":"partial"},\
                        {"code":"00136","name":"Phường Phúc Lợi","share":"partial"}],"confidence":0.93,"reason":"ward-in-district"}""");
    }

    private MockHttpServletResponse ask(String path, String address, String language) throws Exception {
        return mvc.perform(get(path).param("q", address).cookie(new Cookie("binhyen_language", language)))
                .andReturn()
                .getResponse();
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
