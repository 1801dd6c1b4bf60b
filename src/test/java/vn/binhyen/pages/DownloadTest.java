package vn.binhyen.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class DownloadTest {

    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final Download download = new Download("text/csv", "danh-sach.csv");

    @Test
    void aFileArrivesWholeWithItsNameAndLength() throws IOException {
        download.send(response, out -> out.write(new byte[] {1, 2, 3}));
        assertThat(response.getContentAsByteArray()).containsExactly(1, 2, 3);
        assertThat(response.getContentLength()).isEqualTo(3);
        assertThat(response.getHeader("Content-Disposition")).contains("attachment", "danh-sach.csv");
    }

    @Test
    void nothingIsSentOfAFileThatFailsHalfWay() {
        assertThatThrownBy(() -> download.send(response, out -> {
                    out.write(new byte[100_000]);
                    throw new IllegalStateException("the trail cannot be written");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(response.getContentAsByteArray()).isEmpty();
        assertThat(response.getContentType()).isNull();
        assertThat(response.isCommitted()).isFalse();
    }
}
