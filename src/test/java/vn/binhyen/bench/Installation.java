package vn.binhyen.bench;

import static org.springframework.security.authentication.UsernamePasswordAuthenticationToken.authenticated;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.binhyen.BinhYen;
import vn.binhyen.accounts.AccountId;
import vn.binhyen.accounts.Accounts;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.SignInName;
import vn.binhyen.accounts.Viewer;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.database.Connections;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** The whole application on a database of its own, kept as durably as any, and the owner's plain way into that database. */
final class Installation implements AutoCloseable {

    private static final Scope SYSTEM = Scope.system("bench");
    private static final String PASSWORD = "một câu dài dễ nhớ";

    private final ConfigurableApplicationContext application;
    private final SingleConnectionDataSource ownerSource;

    /** Found once: who reads is known before the reading is measured. */
    private final AreaId province;

    private Installation(ConfigurableApplicationContext application) {
        this.application = application;
        var owner = get(Connections.class).owner();
        this.ownerSource = new SingleConnectionDataSource(
                owner.url() + (owner.url().contains("?") ? "&" : "?") + "reWriteBatchedInserts=true",
                owner.role(),
                owner.password(),
                true);
        this.province =
                get(Areas.class).findProvince("01", today()).orElseThrow().id();
        // Lets the owner read and write the bare table; the application's role stays under row-level security.
        owner().sql("alter table directives.obligation no force row level security")
                .update();
        owner().sql("alter table directives.step no force row level security").update();
    }

    static Installation startedIn(Path data) {
        return new Installation(SpringApplication.run(
                BinhYen.class, "--server.port=0", "--binhyen.sample=none", "--binhyen.data=" + data));
    }

    <T> T get(Class<T> bean) {
        return application.getBean(bean);
    }

    /** For what only a module's own package may call. */
    BeanFactory beans() {
        return application;
    }

    <T> List<T> all(Class<T> beans) {
        return List.copyOf(application.getBeansOfType(beans).values());
    }

    /** The database as its owner sees it, without row-level security, on one connection. */
    JdbcClient owner() {
        return JdbcClient.create(ownerSource);
    }

    SingleConnectionDataSource ownerSource() {
        return ownerSource;
    }

    /** Everybody's next statement is answered by a new server process, on whichever core the system puts it. */
    void useNewConnections() throws SQLException {
        ownerSource.resetConnection();
        get(DataSource.class)
                .unwrap(HikariDataSource.class)
                .getHikariPoolMXBean()
                .softEvictConnections();
    }

    LocalDate today() {
        return LocalDate.now(get(Clock.class));
    }

    /** Hà Nội. */
    AreaId province() {
        return province;
    }

    List<AreaCard> communes() {
        return get(Areas.class).communesOf(province(), today());
    }

    /** Does the work as the office of the province. */
    <T> T asOffice(Callable<T> work) throws Exception {
        return as(Role.OFFICE, List.of(province().value()), List.of(), work);
    }

    /** Does the work as the desk of one commune. */
    <T> T asCommuneDesk(AreaId commune, Callable<T> work) throws Exception {
        return as(Role.COMMUNE_DESK, List.of(), List.of(commune.value()), work);
    }

    <T> T asSystem(Callable<T> work) throws Exception {
        return Scopes.<T, Exception>call(SYSTEM, work::call);
    }

    /** A browser in which somebody of the office has signed in. */
    Visitor officeVisitor() throws Exception {
        return visitor(List.of(Grant.office(province().value(), today())));
    }

    /** One in which somebody has who works for all provinces. */
    Visitor visitorOfEverything() throws Exception {
        return visitor(get(Areas.class).provinces(today()).stream()
                .map(area -> Grant.office(area.id().value(), today()))
                .toList());
    }

    private Visitor visitor(List<Grant> grants) throws Exception {
        var name = "bench-" + UUID.randomUUID();
        asSystem(() -> get(Accounts.class).create(new SignInName(name), "Văn phòng", PASSWORD, grants));
        var visitor = new Visitor(address());
        visitor.signIn(name, PASSWORD);
        return visitor;
    }

    /** Where the pages are. */
    String address() {
        var port = ((WebServerApplicationContext) application).getWebServer().getPort();
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        ownerSource.destroy();
        application.close();
    }

    private <T> T as(Role role, List<Integer> provinces, List<Integer> communes, Callable<T> work) throws Exception {
        var account = new AccountId(UUID.randomUUID());
        var viewer = new Viewer(account, "bench", "bench", java.util.Set.of(role), provinces, communes, List.of());
        SecurityContextHolder.getContext().setAuthentication(authenticated(viewer, null, List.of()));
        try {
            var scope = new Scope("account:" + account + " bench", false, provinces, communes, List.of());
            return Scopes.<T, Exception>call(scope, work::call);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
