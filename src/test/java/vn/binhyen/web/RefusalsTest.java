package vn.binhyen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

@WebMvcTest(controllers = {FailureController.class, DesignController.class})
@Import(RefusalsTest.Troubles.class)
@WithMockUser
@ExtendWith(OutputCaptureExtension.class)
class RefusalsTest {

    @Autowired
    MockMvcTester mvc;

    @Test
    void aRefusalIsAPageThatSaysWhyAndWhatToDoNext() {
        assertThat(get("/troubles/refused"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType("text/html;charset=UTF-8")
                .bodyText()
                .contains("<h1>Nội dung đã thay đổi</h1>", "tải lại để xem", "href=\"/\"");
    }

    @Test
    void whatIsGoneIsNotBlamedOnWhatSomebodyTyped() {
        assertThat(get("/troubles/gone"))
                .hasStatus(HttpStatus.GONE)
                .bodyText()
                .contains("<h1>Không còn mở được nữa</h1>", "Hỏi nơi đã gửi liên kết")
                .doesNotContain("ô vừa nhập");
    }

    @Test
    void aRefusalIsProblemJsonForPrograms() {
        assertThat(get("/api/v1/troubles/refused"))
                .hasStatus(HttpStatus.CONFLICT)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Nội dung đã thay đổi");
        assertThat(mvc.get().uri("/troubles/refused").accept(MediaType.APPLICATION_JSON))
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aRefusalSpeaksTheChosenLanguage() {
        assertThat(mvc.get()
                        .uri("/troubles/refused")
                        .accept(MediaType.TEXT_HTML)
                        .cookie(new Cookie("binhyen_language", "en")))
                .bodyText()
                .contains("lang=\"en\"", "This has changed in the meantime");
    }

    @Test
    void whoeverWasSlowerIsTold() {
        assertThat(get("/troubles/slower"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Có người vừa sửa nội dung này trước");
    }

    @Test
    void anUploadThatIsTooLargeIsExplained() {
        assertThat(get("/troubles/large"))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .bodyText()
                .contains("20 MB");
    }

    @Test
    void anIdThatCannotBeOneLeadsNowhere() {
        assertThat(get("/troubles/records/not-an-id")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/troubles/counted?many=plenty")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(get("/troubles/counted"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Yêu cầu thiếu thông tin: many.");
    }

    @Test
    void theWrongMethodNamesTheRightOne() {
        assertThat(mvc.post().uri("/design").with(csrf()).accept(MediaType.TEXT_HTML))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED)
                .hasHeader("Allow", "GET")
                .bodyText()
                .contains("Địa chỉ này không nhận phương thức POST.");
    }

    @Test
    void anUnknownAddressIsAPage() {
        assertThat(get("/nowhere")).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("Không tìm thấy trang");
    }

    @Test
    void aFailureShowsANumberThatIsInTheLogAndNothingElse(CapturedOutput log) {
        var answer = get("/troubles/broken");
        assertThat(answer).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
        var page = assertThat(answer).bodyText().doesNotContain("the secret of the machine", "Exception");
        page.containsPattern("<strong class=\"figure\">[0-9a-f]{8}</strong>");
        assertThat(log.getOut()).contains("the secret of the machine").containsPattern("Failure [0-9a-f]{8} at GET");
    }

    @Test
    void beingForbiddenIsLeftToTheSecurityFilters() {
        assertThat(get("/troubles/forbidden")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aFailureBeforeTheControllersIsAPageToo() {
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 413)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/somewhere"))
                .hasStatus(HttpStatus.CONTENT_TOO_LARGE)
                .bodyText()
                .contains("Tệp quá lớn");
    }

    @Test
    void onlyThePartIsAnsweredWhereAPartWasAskedFor() {
        assertThat(mvc.get().uri("/troubles/refused").header("HX-Request", "true"))
                .bodyText()
                .contains("notice-bad")
                .doesNotContain("<html");
    }

    @Test
    void theDesignPageShowsItsComponentsInBothLanguages() {
        assertThat(get("/design")).hasStatusOk().bodyText().contains("Bộ thành phần giao diện", "error-summary");
        assertThat(mvc.get().uri("/design").cookie(new Cookie("binhyen_language", "en")))
                .hasStatusOk()
                .bodyText()
                .contains("Design system");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).accept(MediaType.TEXT_HTML).exchange();
    }

    @RestController
    static class Troubles {

        @GetMapping({"/troubles/refused", "/api/v1/troubles/refused"})
        void refuse() {
            throw new ErrorResponseException(HttpStatus.CONFLICT);
        }

        @GetMapping("/troubles/gone")
        void gone() {
            throw new ErrorResponseException(HttpStatus.GONE);
        }

        @GetMapping("/troubles/slower")
        void slower() {
            throw new OptimisticLockingFailureException("version");
        }

        @GetMapping("/troubles/large")
        void large() {
            throw new MaxUploadSizeExceededException(1);
        }

        @GetMapping("/troubles/records/{id}")
        String find(@PathVariable UUID id) {
            return id.toString();
        }

        @GetMapping("/troubles/counted")
        String count(@RequestParam int many) {
            return String.valueOf(many);
        }

        @GetMapping("/troubles/broken")
        void fail() {
            throw new IllegalStateException("the secret of the machine");
        }

        @GetMapping("/troubles/forbidden")
        void forbid() {
            throw new AccessDeniedException("no");
        }
    }
}
