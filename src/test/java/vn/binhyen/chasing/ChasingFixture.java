package vn.binhyen.chasing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Answers;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.ObligationId;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingFilter.Due;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Result;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.organisations.WorkContact;

/** Makes schools with and without an address, and directives that ask something of them. */
@Component
class ChasingFixture {

    static final Scope SYSTEM = Scope.system("test");

    private final Organisations organisations;
    private final Directives directives;
    private final Issuing issuing;
    private final Answers answers;
    private final Areas areas;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ChasingFixture(
            Organisations organisations,
            Directives directives,
            Issuing issuing,
            Answers answers,
            Areas areas,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.organisations = organisations;
        this.directives = directives;
        this.issuing = issuing;
        this.answers = answers;
        this.areas = areas;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    int province() {
        return areas.findProvince("01", today()).orElseThrow().id().value();
    }

    int commune(String code) {
        return areas.findCommune(code, today()).orElseThrow().id().value();
    }

    UUID school(String name, @Nullable String email) {
        return Scopes.call(SYSTEM, () -> {
            var place = new Place(province(), commune("00004"), null, null, null);
            var facts = OrganisationFacts.of(name, Classification.school(SchoolLevel.PRIMARY), place)
                    .with(new WorkContact("Văn phòng", "024 0000 0000", email));
            var id = OrganisationId.fresh();
            organisations.register(new Registration(id, facts, new Provenance(false, true, null)));
            return id.value();
        });
    }

    /** Two tasks, asked of these schools, due in ten days. */
    DirectiveId issued(List<UUID> schools) {
        return Scopes.call(SYSTEM, () -> {
            var id = DirectiveId.fresh();
            var symbol = id.toString().substring(0, 8) + "/KH-BCĐ";
            directives.draft(
                    id,
                    province(),
                    new Document(DocumentType.PLAN, symbol, "Ban Chỉ đạo 138", today(), "Phòng ngừa tội phạm", null),
                    new Plan(null, null));
            directives.ask(id, UUID.randomUUID(), terms("Ban hành kế hoạch", schools));
            directives.ask(id, UUID.randomUUID(), terms("Phổ biến <tới> học sinh", schools));
            issuing.issue(id, directives.get(id).sha256());
            return id;
        });
    }

    static OutstandingFilter everything(DirectiveId directive) {
        return new OutstandingFilter(directive.id(), Due.ANY, null, null, null, null);
    }

    List<ObligationId> obligations(DirectiveId directive, UUID organisation) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status -> jdbc.sql("""
                        select id from directives.obligation where directive_id = ? and organisation_id = ? order by id
                        """)
                        .params(directive.id(), organisation)
                        .query((row, number) -> new ObligationId(row.getLong(1)))
                        .list()));
    }

    void deliver(DirectiveId directive, UUID organisation) {
        Scopes.run(
                SYSTEM,
                () -> obligations(directive, organisation).forEach(each -> {
                    answers.acknowledge(each, UUID.randomUUID(), 1);
                    answers.deliver(each, UUID.randomUUID(), Result.ticked(null));
                }));
    }

    /** The reminders on the timelines of an organisation's obligations, as channel and state. */
    List<String> reminders(DirectiveId directive, UUID organisation) {
        return strings("""
                select r.channel || ' ' || r.state from directives.reminder r join directives.obligation o
                    on o.id = r.obligation_id where o.directive_id = ? and r.organisation_id = ? order by o.id, r.noted_at
                """, directive.id(), organisation);
    }

    List<String> strings(String sql, Object... parameters) {
        return Scopes.call(
                SYSTEM,
                () -> transaction.execute(status ->
                        jdbc.sql(sql).params(parameters).query(String.class).list()));
    }

    /** Does something in a transaction, as the composer is called in one. */
    void made(Runnable work) {
        Scopes.run(SYSTEM, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    void update(String sql, Object... parameters) {
        Scopes.run(
                SYSTEM,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).params(parameters).update()));
    }

    private static TaskTerms terms(String title, List<UUID> schools) {
        var day = today().plusDays(10);
        return new TaskTerms(
                title,
                "Làm cho tốt",
                Completion.TICK,
                null,
                new DeadlineRule.OnDate(day),
                day.getYear(),
                Selector.ofNamed(java.util.Set.copyOf(schools)));
    }
}
