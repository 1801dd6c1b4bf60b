package vn.binhyen.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.ApplicationTest;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;

@ApplicationTest
class NavigationTest {

    private static final String MODELS_ARE_MARKED = "href=\"/models\" aria-current=\"page\"";

    @Autowired
    MockMvc mvc;

    @Autowired
    TestAccounts accounts;

    @Test
    void aPageUnderAnotherAddressMarksTheEntryThatLeadsToIt() {
        var office = new Browser(mvc);
        office.signIn(accounts.make(Grant.office(1, LocalDate.now())).name(), TestAccounts.PASSWORD);
        var points = office.open("/points");
        assertThat(points.getStatus()).isEqualTo(200);
        assertThat(text(points)).contains(MODELS_ARE_MARKED);
        assertThat(text(office.open("/organisations")))
                .contains("href=\"/models\"")
                .doesNotContain(MODELS_ARE_MARKED);
    }

    private static String text(MockHttpServletResponse page) {
        return new String(page.getContentAsByteArray(), UTF_8);
    }
}
