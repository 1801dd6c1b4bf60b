package vn.binhyen.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;

/** Asks something new of chosen organisations of Ba Đình, so that a journey has work of its own. */
@Component
class AskedWork {

    static final int DAYS = 9;

    private final Directives directives;
    private final Issuing issuing;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AskedWork(Directives directives, Issuing issuing, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.directives = directives;
        this.issuing = issuing;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** An organisation that has an account, and the name to sign in with. */
    record Asked(UUID id, String name) {}

    /** Invented organisations of Ba Đình that have an account. */
    List<Asked> withAccounts(int number) {
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(
                        status -> jdbc.sql("""
                select c.id, 'donvi-' || substring(c.name from 'số ([0-9]{3})') as name
                from organisations.public_card c join areas.area_card a on a.id = c.commune_id
                where a.code = '00004' and c.name like '%giả định số%' order by c.id limit ?
                """).param(number).query(Asked.class).list()));
    }

    /** What one of them owes the directive. */
    String obligation(DirectiveId directive, UUID organisation) {
        return "/obligations/"
                + Scopes.call(
                        Scope.system("test"),
                        () -> transaction.execute(status -> jdbc.sql("""
                select id from directives.obligation where directive_id = ? and organisation_id = ?
                """)
                                .params(directive.id(), organisation)
                                .query(Long.class)
                                .single()));
    }

    DirectiveId issued(int province, String symbol, Set<UUID> organisations) {
        return Scopes.call(Scope.system("test"), () -> {
            var id = DirectiveId.fresh();
            var document = new Document(
                    DocumentType.PLAN,
                    symbol,
                    "Ban Chỉ đạo 138",
                    today(),
                    "Về việc phòng ngừa tội phạm xâm phạm sở hữu tại chợ và khu dân cư",
                    null);
            directives.draft(id, province, document, new Plan(null, null));
            directives.ask(id, UUID.randomUUID(), terms(organisations));
            issuing.issue(id, directives.get(id).sha256());
            return id;
        });
    }

    private TaskTerms terms(Set<UUID> organisations) {
        var day = today().plusDays(DAYS);
        return new TaskTerms(
                "Rà soát, khắc phục sơ hở trong công tác bảo vệ tài sản",
                null,
                Completion.TICK,
                null,
                new DeadlineRule.OnDate(day),
                day.getYear(),
                Selector.ofNamed(organisations));
    }
}
