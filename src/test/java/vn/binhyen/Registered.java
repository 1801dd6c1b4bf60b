package vn.binhyen;

import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import vn.binhyen.accounts.Browser;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;

/** Registers schools for tests, each under a name that no other has, and signs people in. */
@Component
public class Registered {

    private final Organisations organisations;
    private final TestAccounts accounts;

    Registered(Organisations organisations, TestAccounts accounts) {
        this.organisations = organisations;
        this.accounts = accounts;
    }

    public OrganisationId school(Ground ground) {
        return school(ground.province(), ground.commune());
    }

    public OrganisationId school(int province, int commune) {
        var id = OrganisationId.fresh();
        var facts = OrganisationFacts.of(
                name(id),
                Classification.school(SchoolLevel.UPPER_SECONDARY),
                new Place(province, commune, null, null, null));
        Scopes.run(Scope.system("test"), () -> organisations.register(new Registration(id, facts, Provenance.own())));
        return id;
    }

    public static String name(OrganisationId id) {
        return "Trường " + id;
    }

    public Browser signedIn(MockMvc mvc, Grant grant) {
        var browser = new Browser(mvc);
        browser.signIn(accounts.make(grant).name(), TestAccounts.PASSWORD);
        return browser;
    }
}
