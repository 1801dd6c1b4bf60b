package vn.binhyen;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.Route.Asker;
import vn.binhyen.accounts.Grant;
import vn.binhyen.accounts.Role;
import vn.binhyen.accounts.TestAccounts;
import vn.binhyen.accounts.TestAccounts.Made;
import vn.binhyen.activities.Host;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
import vn.binhyen.directives.Completion;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.Directives;
import vn.binhyen.directives.Document;
import vn.binhyen.directives.DocumentType;
import vn.binhyen.directives.Issuing;
import vn.binhyen.directives.Milestone;
import vn.binhyen.directives.Particulars;
import vn.binhyen.directives.Plan;
import vn.binhyen.directives.Selector;
import vn.binhyen.directives.TaskTerms;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;
import vn.binhyen.organisations.Classification;
import vn.binhyen.organisations.OrganisationFacts;
import vn.binhyen.organisations.OrganisationId;
import vn.binhyen.organisations.Organisations;
import vn.binhyen.organisations.Place;
import vn.binhyen.organisations.Provenance;
import vn.binhyen.organisations.Registration;
import vn.binhyen.organisations.SchoolLevel;
import vn.binhyen.programmes.Body;
import vn.binhyen.programmes.Level;
import vn.binhyen.regulations.Party;

/** Makes an account of each role, with a record of each kind that is its own and one that is another's. */
@Component
public class RouteRecords {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private final TestAccounts accounts;
    private final Areas areas;
    private final Organisations organisations;
    private final Directives directives;
    private final Issuing issuing;
    private final Files files;
    private final ProgrammeRecordsForRoutes programmes;
    private final RegulationRecordsForRoutes regulations;
    private final InvitationRecordsForRoutes invitations;
    private final ModelRecordsForRoutes models;
    private final SessionRecordsForRoutes sessions;
    private final EntryRecordsForRoutes entries;
    private final IssuanceRecordsForRoutes issuances;
    private final ExchangeRecordsForRoutes exchanges;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RouteRecords(
            TestAccounts accounts,
            Areas areas,
            Organisations organisations,
            Directives directives,
            Issuing issuing,
            Files files,
            ProgrammeRecordsForRoutes programmes,
            RegulationRecordsForRoutes regulations,
            InvitationRecordsForRoutes invitations,
            ModelRecordsForRoutes models,
            SessionRecordsForRoutes sessions,
            EntryRecordsForRoutes entries,
            IssuanceRecordsForRoutes issuances,
            ExchangeRecordsForRoutes exchanges,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.areas = areas;
        this.organisations = organisations;
        this.directives = directives;
        this.issuing = issuing;
        this.files = files;
        this.programmes = programmes;
        this.regulations = regulations;
        this.invitations = invitations;
        this.models = models;
        this.sessions = sessions;
        this.entries = entries;
        this.issuances = issuances;
        this.exchanges = exchanges;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What the routes are asked with: who asks, and the ids of the records. */
    public record World(Map<Role, Made> accounts, Map<String, Map<String, String>> records) {

        Map<String, String> own(Route route, Asker asker) {
            return records.getOrDefault(route.record() + (isImport(route) ? " office" : " mine"), Map.of());
        }

        /** The nearest thing that is out of the asker's reach. */
        Map<String, String> others(Route route, Asker asker) {
            if (isImport(route)) return records.get("import far");
            var where = asker.role() == Role.COMMUNE_DESK
                    ? " across"
                    : asker.role() == Role.ORGANISATION ? " next" : " far";
            return records.getOrDefault(route.record() + where, records.get(route.record() + " far"));
        }

        private static boolean isImport(Route route) {
            return route.record().equals("import");
        }
    }

    public World make() {
        return Scopes.call(Scope.system("test"), this::made);
    }

    private World made() {
        int here = areas.findProvince("01", TODAY).orElseThrow().id().value();
        int far = areas.findProvince("79", TODAY).orElseThrow().id().value();
        int mine = areas.findCommune("00004", TODAY).orElseThrow().id().value();
        int across = areas.findCommune("00070", TODAY).orElseThrow().id().value();
        var records = new HashMap<String, Map<String, String>>();
        var own = organisation(records, "mine", here, mine);
        var next = organisation(records, "next", here, mine);
        var opposite = organisation(records, "across", here, across);
        var away = organisation(records, "far", far, null);
        endpoint(records, "mine", here, mine);
        endpoint(records, "across", here, across);
        endpoint(records, "far", far, null);
        reorganisation(records, "mine", here);
        reorganisation(records, "far", far);
        exchanges.make(records, "mine", here);
        exchanges.make(records, "far", far);
        grouping(records, "mine", here);
        grouping(records, "far", far);
        draft(records, "mine", here);
        draft(records, "far", far);
        issue(records, "mine", here, Map.of("mine", own, "next", next, "across", opposite));
        issue(records, "far", far, Map.of("far", away));
        var made = accounts(here, mine, own);
        records.put("account mine", Map.of("id", accounts.make().id().toString()));
        records.put("scoring mine", Map.of("from", "2020-01-01"));
        records.put("measure mine", Map.of("measure", "B09"));
        records.put(
                "report mine",
                Map.of(
                        "definition",
                        "movement_half_year",
                        "period",
                        "calendar_year:%d:half_year:2".formatted(TODAY.getYear() - 1),
                        "section",
                        "1"));
        records.put("definition mine", Map.of("definition", "movement_year"));
        records.put("commune mine", Map.of("id", String.valueOf(mine)));
        records.put("commune across", Map.of("id", String.valueOf(across)));
        records.put("commune far", Map.of("id", "0"));
        records.put("area mine", Map.of("id", String.valueOf(mine)));
        records.put("layer mine", Map.of("collection", "communes"));
        records.put("registry mine", Map.of("collection", "organisations"));
        records.put("drawn mine", Map.of("collection", "communes", "id", String.valueOf(mine)));
        records.put("rung mine", Map.of("rung", "1", "obligation", "1"));
        records.put("ladder mine", Map.of("rung", lastRung()));
        records.put("import office", Map.of("id", list(made.get(Role.OFFICE))));
        records.put("import far", Map.of("id", list(accounts.make(Grant.office(here, TODAY)))));
        records.put("job mine", Map.of("id", job(made.get(Role.OFFICE))));
        return new World(made, records);
    }

    /** A rung that no other row changes. */
    private String lastRung() {
        return transaction.execute(
                status -> jdbc.sql("select max(id)::text from chasing.rung where valid_until is null")
                        .query(String.class)
                        .single());
    }

    private Map<Role, Made> accounts(int province, int commune, UUID organisation) {
        return Map.of(
                Role.OFFICE, accounts.make(Grant.office(province, TODAY)),
                Role.LEADER, accounts.make(Grant.leader(province, TODAY)),
                Role.COMMUNE_DESK, accounts.make(Grant.communeDesk(commune, TODAY)),
                Role.ORGANISATION, accounts.make(Grant.organisation(organisation, TODAY)),
                Role.OBSERVER, accounts.make(Grant.observer(province, TODAY)),
                Role.ADMINISTRATOR, accounts.make(Grant.administrator(TODAY)));
    }

    private UUID organisation(Map<String, Map<String, String>> records, String where, int province, Integer commune) {
        var id = OrganisationId.fresh();
        var place = new Place(province, commune, null, null, null);
        var facts = OrganisationFacts.of("Trường " + id, Classification.school(SchoolLevel.UNKNOWN), place);
        organisations.register(new Registration(id, facts, Provenance.own()));
        var file = files.keep(
                new FileOwner("directives.obligation", "0", province, commune, id.value()),
                "bien-ban.pdf",
                new ByteArrayInputStream(PDF));
        records.put("organisation " + where, Map.of("id", id.toString()));
        records.put("placed " + where, Map.of("collection", "organisations", "id", id.toString()));
        regulations.make(records, where, new Party(province, commune, id.value(), facts.name()));
        models.make(records, where, new vn.binhyen.preventionmodels.Body(province, commune, id.value(), facts.name()));
        programmes.make(records, where, new Body(Level.ORGANISATION, province, commune, id.value(), facts.name()));
        invitations.make(records, where, province, commune);
        sessions.make(records, where, new Host(province, commune, id.value(), facts.name()));
        entries.make(records, where, id.value());
        issuances.make(records, where, province, commune);
        records.put("file " + where, Map.of("id", file.toString()));
        return id.value();
    }

    /** Where a program hears what happens there, with one message that waits. */
    private void endpoint(Map<String, Map<String, String>> records, String where, int province, Integer commune) {
        var id = UUID.randomUUID();
        Long delivery = transaction.execute(status -> {
            jdbc.sql("""
                            insert into webhooks.endpoint (id, province_id, commune_id, name, url, acts, secret, made_at)
                            values (?, ?, ?, 'Thử', 'https://127.0.0.1:1/', '{directives.issue}', 'whsec_', now())
                            """).params(id, province, commune).update();
            return jdbc.sql("""
                            insert into webhooks.delivery
                                (province_id, commune_id, endpoint, message, act, body, made_at, next_at)
                            values (?, ?, ?, ?, 'directives.issue', '{}', now(), now()) returning id
                            """)
                    .params(province, commune, id, UUID.randomUUID())
                    .query(Long.class)
                    .single();
        });
        records.put("endpoint " + where, Map.of("id", id.toString(), "delivery", String.valueOf(delivery)));
    }

    /** With nothing in it, so that carrying it out changes nothing. */
    private void reorganisation(Map<String, Map<String, String>> records, String where, int province) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into reorganisations.reorganisation (id, province_id, title, basis, effective_on, state, version)
                        values (?, ?, 'Thử', 'Nghị quyết số 1', current_date, 'DRAFT', 0)
                        """).params(id, province).update());
        records.put("reorganisation " + where, Map.of("id", id.toString()));
    }

    private void grouping(Map<String, Map<String, String>> records, String where, int province) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into groupings.grouping (id, province_id, kind, name, folded_text, valid_from, made_on, version)
                        values (?, ?, 'OTHER', 'Thử', 'thu', '2025-07-01', '2025-07-01', 0)
                        """).params(id, province).update());
        records.put("grouping " + where, Map.of("id", id.toString()));
    }

    private void draft(Map<String, Map<String, String>> records, String where, int province) {
        var id = drafted(province, UUID.randomUUID(), Selector.ofNamed(Set.of(UUID.randomUUID())));
        var task = directives.get(id).tasks().getFirst().id();
        records.put("draft " + where, Map.of("id", id.toString(), "task", task.toString()));
    }

    private DirectiveId drafted(int province, UUID task, Selector selector) {
        var id = DirectiveId.fresh();
        var document = new Document(
                DocumentType.PLAN, id.toString().substring(0, 8) + "/KH", "Ban Chỉ đạo 138", TODAY, "Thử", null);
        directives.draft(id, province, document, new Plan(null, null));
        var deadline = new DeadlineRule.OnDate(TODAY.plusDays(10));
        directives.ask(
                id,
                task,
                new TaskTerms("Việc", null, Completion.TICK, null, deadline, TODAY.getYear(), selector)
                        .with(Particulars.of(new Milestone(LocalDate.of(2026, 12, 1), "Mốc"))));
        return id;
    }

    private void issue(Map<String, Map<String, String>> records, String where, int province, Map<String, UUID> asked) {
        var id = drafted(province, UUID.randomUUID(), Selector.ofNamed(Set.copyOf(asked.values())));
        issuing.issue(id, directives.get(id).sha256());
        records.put("issued " + where, Map.of("id", id.toString()));
        asked.forEach((whose, organisation) ->
                records.put("obligation " + whose, Map.of("id", obligation(id, organisation))));
    }

    private String obligation(DirectiveId directive, UUID organisation) {
        Long row = transaction.execute(status -> jdbc.sql("""
                        select id from directives.obligation where directive_id = ? and organisation_id = ?
                        """)
                .params(directive.id(), organisation)
                .query(Long.class)
                .single());
        return String.valueOf(row);
    }

    /** A list that the account uploaded and has not applied yet. */
    private String list(Made account) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status ->
                jdbc.sql("""
                        insert into organisations.staged_import (id, actor, file_name, sha256, listed_on, staged_at, state,
                            fresh, changed, same, faulty, warned, left_aside)
                        values (?, ?, 'a.csv', repeat('0', 64), ?, now(), 'STAGED', 0, 0, 0, 0, 0, '')
                        """).params(id, "account:" + account.id(), TODAY).update());
        return id.toString();
    }

    /** Long work that the account began and nobody has taken up. */
    private String job(Made account) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(
                status -> jdbc.sql("""
                        insert into jobs.job (id, actor, scope, kind, payload, title, state, begun_at)
                        values (?, ?, '{}', 'jobs.trying', '', 'a.csv', 'WAITING', now())
                        """).params(id, "account:" + account.id()).update());
        return id.toString();
    }
}
