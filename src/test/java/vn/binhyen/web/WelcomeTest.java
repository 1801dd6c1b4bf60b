package vn.binhyen.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import vn.binhyen.accounts.SiteAddress;

@ExtendWith(OutputCaptureExtension.class)
class WelcomeTest {

    @Test
    void whoeverStartsItReadsWhereToOpenIt(CapturedOutput console) {
        new WebApplicationContextRunner()
                .withBean(SiteAddress.class)
                .withBean(Welcome.class)
                .withPropertyValues("server.port=8091")
                .run(context -> context.getBean(Welcome.class).tell());

        assertThat(console).contains("http://localhost:8091/");
    }
}
