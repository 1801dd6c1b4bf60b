package vn.binhyen.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.binhyen.ApplicationTest;
import vn.binhyen.Program;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.TestTokens;

/** A program of an organisation makes and revokes the address of its calendar. */
@ApplicationTest
class CalendarApiTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    TestTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void anAddressIsMadeReplacedAndRevoked() throws Exception {
        var school = organisation();
        var grant = Grant.organisation(school, LocalDate.now(clock));
        var program = new Program(mvc, tokens.make(grant, Permission.ANSWER_OBLIGATIONS));
        var path = "/organisations/" + school + "/calendar";
        var first = program.post(path, "", 201).path("address").asString();
        assertThat(read(first).getContentAsString()).startsWith("BEGIN:VCALENDAR");
        var second = program.post(path, "", 201).path("address").asString();
        assertThat(read(first).getStatus()).isEqualTo(404);
        assertThat(read(second).getStatus()).isEqualTo(200);
        program.delete(path, 204);
        assertThat(read(second).getStatus()).isEqualTo(404);
        program.post("/organisations/" + organisation() + "/calendar", "", 404);
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(URI.create(address).getPath()))
                .andReturn()
                .getResponse();
    }

    private UUID organisation() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into organisations.public_card
                    (id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
                values (?, 'Trường thử', 'truong thu', 'SCHOOL', 'YES', 900001, 900002, false, true)
                """).param(id).update();
        return id;
    }
}
