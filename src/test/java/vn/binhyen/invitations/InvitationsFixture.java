package vn.binhyen.invitations;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Ground;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Acting;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;

/** Registers organisations, invites them as an office would, and reads what was printed. */
class InvitationsFixture {

    static final Scope SYSTEM = Scope.system("test");
    private static final Pattern CODE = Pattern.compile("sheet-secret\">([^<]+)<");

    private final Organisations organisations;
    private final MockMvc mvc;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    InvitationsFixture(Organisations organisations, MockMvc mvc, JdbcClient jdbc, TransactionTemplate transaction) {
        this.organisations = organisations;
        this.mvc = mvc;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    OrganisationId agency(Ground ground, int commune, String name) {
        return Scopes.call(SYSTEM, () -> {
            var place = new Place(ground.province(), commune, null, null, null);
            var facts = OrganisationFacts.of(name, Classification.agency(), place);
            return organisations.register(new Registration(OrganisationId.fresh(), facts, Provenance.own()));
        });
    }

    void close(OrganisationId id) {
        Scopes.run(SYSTEM, () -> organisations.close(id, today(), "Giải thể"));
    }

    /** Invites those whose name contains the words and waits until the codes are made. */
    UUID invite(AccountId who, String words, boolean again) throws Exception {
        var id = UUID.randomUUID();
        var answer = act(
                who,
                "/organisations/invitations",
                "id",
                id.toString(),
                "q",
                words,
                "days",
                "30",
                "again",
                String.valueOf(again));
        if (answer.getStatus() != 303) throw new AssertionError("status " + answer.getStatus());
        for (int look = 0; look < 200; look++) {
            if (!values("select made::text from invitations.batch where id = ? and made is not null", id)
                    .isEmpty()) return id;
            Thread.sleep(50);
        }
        throw new AssertionError("The codes were never made");
    }

    MockHttpServletResponse act(AccountId who, String path, String... fields) throws Exception {
        var form = post(path).with(Acting.as(who)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) form.param(fields[i], fields[i + 1]);
        return send(form);
    }

    MockHttpServletResponse open(AccountId who, String path) throws Exception {
        return send(get(path).with(Acting.as(who)));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        var answer = mvc.perform(request).andReturn().getResponse();
        answer.setCharacterEncoding(StandardCharsets.UTF_8.name());
        return answer;
    }

    /** The codes on the sheets, in their order. */
    List<String> codes(AccountId who, UUID batch) throws Exception {
        var page = open(who, "/organisations/invitations/" + batch + "/sheets").getContentAsString();
        return CODE.matcher(page).results().map(found -> found.group(1)).toList();
    }

    List<String> values(String sql, Object... parameters) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status ->
                        jdbc.sql(sql).params(parameters).query(String.class).list()));
    }

    void update(String sql, Object... parameters) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).params(parameters).update()));
    }
}
