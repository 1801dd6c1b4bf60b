package vn.binhyen.directives;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.OrganisationKind;

/** Makes provinces of their own for tests, with organisations in them, and directives issued to those. */
class DirectivesFixture {

    static final Scope SYSTEM = Scope.system("test");
    private static final AtomicInteger NEXT = new AtomicInteger(800_000);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Directives directives;
    private final Issuing issuing;

    DirectivesFixture(JdbcClient jdbc, TransactionTemplate transaction, Directives directives, Issuing issuing) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.directives = directives;
        this.issuing = issuing;
    }

    static int freshArea() {
        return NEXT.incrementAndGet();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    UUID organisation(int province, int commune, OrganisationKind kind, String name) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into organisations.public_card
                    (id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
                values (?, ?, ?, ?, 'YES', ?, ?, false, true)
                """)
                .params(id, name, Folding.fold(name), kind.name(), province, commune)
                .update();
        return id;
    }

    List<UUID> schools(int province, int commune, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> organisation(province, commune, OrganisationKind.SCHOOL, "Trường số " + i))
                .toList();
    }

    static Document document(String symbol) {
        return new Document(
                DocumentType.DIRECTIVE, symbol, "Bộ Công an", today().minusDays(30), "Nâng cao chất lượng", null);
    }

    static TaskTerms terms(Completion completion, Selector selector) {
        var unit = completion == Completion.NUMBER ? "người" : null;
        var deadline = new DeadlineRule.OnDate(today().plusDays(10));
        return new TaskTerms("Việc cần làm", "Làm cho tốt", completion, unit, deadline, today().getYear(), selector);
    }

    DirectiveId draft(int province, TaskTerms... tasks) {
        var id = DirectiveId.fresh();
        Scopes.run(SYSTEM, () -> {
            directives.draft(id, province, document(id.toString().substring(0, 8) + "/KH"), new Plan(null, null));
            for (var task : tasks) directives.ask(id, UUID.randomUUID(), task);
        });
        return id;
    }

    DirectiveId issued(int province, TaskTerms... tasks) {
        var id = draft(province, tasks);
        Scopes.run(SYSTEM, () -> issuing.issue(id, directives.get(id).sha256()));
        return id;
    }

    List<ObligationId> obligations(DirectiveId directive) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(
                        status -> jdbc.sql("select id from directives.obligation where directive_id = ? order by id")
                                .param(directive.id())
                                .query((row, number) -> new ObligationId(row.getLong(1)))
                                .list()));
    }

    String status(ObligationId id) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql("select status from directives.obligation where id = ?")
                        .param(id.id())
                        .query(String.class)
                        .single()));
    }

    long steps(ObligationId id) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from directives.step where obligation_id = ?")
                                .param(id.id())
                                .query(Long.class)
                                .single()));
    }
}
