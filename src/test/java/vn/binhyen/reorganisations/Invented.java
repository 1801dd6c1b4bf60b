package vn.binhyen.reorganisations;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.database.Connections;
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
import vn.binhyen.directives.Plan;
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
import vn.binhyen.regulations.Counterpart;
import vn.binhyen.regulations.Party;
import vn.binhyen.regulations.RegulationId;
import vn.binhyen.regulations.RegulationTerms;
import vn.binhyen.regulations.Regulations;
import vn.binhyen.regulations.Rhythm;

/** A province that there is not, whose map tests change; it is taken away again, so that nobody counts its communes. */
@Component
class Invented {

    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final Scope SYSTEM = Scope.system("test");
    private static final AtomicInteger NEXT = new AtomicInteger(99_000);

    private final Connections connections;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Areas areas;
    private final Organisations organisations;
    private final Directives directives;
    private final Issuing issuing;
    private final Answers answers;
    private final PairReader reader;
    private final Regulations regulations;
    private final Drafting drafting;
    private final Enactment enactment;

    Invented(
            Connections connections,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Areas areas,
            Organisations organisations,
            Directives directives,
            Issuing issuing,
            Answers answers,
            PairReader reader,
            Regulations regulations,
            Drafting drafting,
            Enactment enactment) {
        this.connections = connections;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.areas = areas;
        this.organisations = organisations;
        this.directives = directives;
        this.issuing = issuing;
        this.answers = answers;
        this.reader = reader;
        this.regulations = regulations;
        this.drafting = drafting;
        this.enactment = enactment;
    }

    <T> T as(Supplier<T> work) {
        return Scopes.call(SYSTEM, () -> transaction.execute(status -> work.get()));
    }

    /** Of whoever is acting. */
    <T> T transactional(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    AreaId province() {
        return province("99", "Thử", "thu");
    }

    AreaId neighbour() {
        return province("98", "Bên", "ben");
    }

    private AreaId province(String code, String name, String folded) {
        return new AreaId(as(() -> jdbc.sql("""
                        insert into areas.area (code, kind, name, short_name, folded_name, searched_name, valid_from)
                        values (:code, 'PROVINCE', 'Tỉnh ' || :name, :name, 'tinh ' || :folded, :folded, :first) returning id
                        """)
                .param("code", code)
                .param("name", name)
                .param("folded", folded)
                .param("first", FIRST)
                .query(Integer.class)
                .single()));
    }

    /** One of the commune's own, which is no organisation's. */
    void exemplar(AreaId province, AreaId commune) {
        as(() -> jdbc.sql("""
                        insert into exemplars.exemplar (id, province_id, commune_id, body_name, kind, name, field, merit, folded_text,
                            proposed_on, state, state_since, entered_by, version)
                        values (gen_random_uuid(), :province, :commune, 'x', 'COLLECTIVE', 'x', 'x', 'x', 'x', :day, 'PROPOSED', :day,
                            'DESK', 0)
                        """)
                .param("province", province.value())
                .param("commune", commune.value())
                .param("day", TODAY)
                .update());
    }

    void remove(AreaId province) {
        as(() -> jdbc.sql("delete from exemplars.exemplar where province_id = ?")
                .param(province.value())
                .update());
        asOwner(
                "delete from areas.successor where from_area in (select id from areas.area where province_id = ?)",
                province.value());
        asOwner("delete from areas.area where province_id = ?", province.value());
        asOwner("delete from areas.area where id = ?", province.value());
    }

    void populate(AreaId commune, int people) {
        asOwner("update areas.area set population = ? where id = ?", people, commune.value());
    }

    /** As if the unit had begun yesterday, so that it may end today. */
    void beganEarlier(AreaId commune) {
        asOwner("update areas.area set valid_from = valid_from - 1 where id = ?", commune.value());
    }

    /** For the application may not change units. */
    private void asOwner(String sql, int... parameters) {
        var owner = connections.owner();
        try (var session = DriverManager.getConnection(owner.url(), owner.role(), owner.password());
                var statement = session.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setInt(i + 1, parameters[i]);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static String code() {
        return String.valueOf(NEXT.incrementAndGet());
    }

    AreaId commune(AreaId province, String code) {
        return new AreaId(as(() -> jdbc.sql("""
                        insert into areas.area (code, kind, name, short_name, folded_name, searched_name, province_id, valid_from)
                        values (:code, 'WARD', 'Phường ' || :code, :code, 'phuong ' || :code, :code, :province, :first) returning id
                        """)
                .param("code", code)
                .param("province", province.value())
                .param("first", FIRST)
                .query(Integer.class)
                .single()));
    }

    OrganisationId school(AreaId province, AreaId commune, Double longitude, Double latitude) {
        var id = OrganisationId.fresh();
        var facts = OrganisationFacts.of(
                "Trường " + id,
                Classification.school(SchoolLevel.UPPER_SECONDARY),
                new Place(province.value(), commune.value(), null, longitude, latitude));
        Scopes.run(SYSTEM, () -> organisations.register(new Registration(id, facts, Provenance.own())));
        return id;
    }

    /** A coordination regulation of the organisation, and what was noted when somebody was reminded of its end. */
    void regulate(AreaId province, AreaId commune, OrganisationId organisation) {
        var regulation = RegulationId.fresh();
        var terms = new RegulationTerms(
                Counterpart.COMMUNE_POLICE, "Công an phường", null, TODAY, TODAY, null, null, Rhythm.HALF_YEARLY, null);
        var party = new Party(province.value(), commune.value(), organisation.value(), "Trường thử");
        Scopes.run(SYSTEM, () -> regulations.sign(regulation, party, terms, null));
        as(() -> jdbc.sql("""
                        insert into regulations.renewal_reminder (province_id, commune_id, organisation_id, regulation_id, last_day,
                            days_before, mailing_id, state, noted_at, changed_at)
                        values (:province, :commune, :organisation, :regulation, :today, 30, gen_random_uuid(), 'SENT', now(), now())
                        """)
                .param("province", province.value())
                .param("commune", commune.value())
                .param("organisation", organisation.value())
                .param("regulation", regulation.value())
                .param("today", TODAY)
                .update());
    }

    /** Asks one thing of each of the organisations. */
    void ask(AreaId province, Set<UUID> asked) {
        var id = DirectiveId.fresh();
        var document = new Document(
                DocumentType.PLAN, id.toString().substring(0, 8) + "/KH", "Ban Chỉ đạo 138", TODAY, "Thử", null);
        var deadline = new DeadlineRule.OnDate(TODAY.plusDays(10));
        Scopes.run(SYSTEM, () -> {
            directives.draft(id, province.value(), document, new Plan(null, null));
            directives.ask(
                    id,
                    UUID.randomUUID(),
                    new TaskTerms(
                            "Việc", null, Completion.TICK, null, deadline, TODAY.getYear(), Selector.ofNamed(asked)));
            issuing.issue(id, directives.get(id).sha256());
        });
    }

    /** Lets the organisation acknowledge what it is asked; answers which obligation that is. */
    long acknowledged(OrganisationId organisation) {
        long id = as(() -> jdbc.sql("select id from directives.obligation where organisation_id = ?")
                .param(organisation.value())
                .query(Long.class)
                .single());
        Scopes.run(SYSTEM, () -> answers.acknowledge(new ObligationId(id), UUID.randomUUID(), 1));
        return id;
    }

    /** The pairs of a text that has no flaw. */
    List<Pair> pairs(String text, AreaId province, LocalDate day) {
        var read = Scopes.call(SYSTEM, () -> reader.read(text, province, day));
        org.assertj.core.api.Assertions.assertThat(read.flaws()).isEmpty();
        return read.pairs();
    }

    /** A draft of these pairs. */
    ReorganisationId drafted(AreaId province, LocalDate day, String... lines) {
        var id = ReorganisationId.fresh();
        var pairs = pairs(String.join("\n", lines), province, day);
        var terms = new Terms("Sắp xếp thử", "Nghị quyết số 1/NQ-HĐND", day);
        Scopes.run(SYSTEM, () -> drafting.draft(id, province, terms, pairs));
        return id;
    }

    /** The same, carried out today. */
    ReorganisationId carriedOut(AreaId province, String... lines) {
        var id = drafted(province, TODAY, lines);
        Scopes.run(SYSTEM, () -> enactment.carryOut(id));
        return id;
    }

    /** Of one ring, from a longitude to another. */
    static List<List<double[]>> square(double west, double east) {
        return List.of(List.of(
                new double[] {west, 21},
                new double[] {east, 21},
                new double[] {east, 22},
                new double[] {west, 22},
                new double[] {west, 21}));
    }

    /** The name of the commune of today or then in which something lies. */
    String communeOf(String table, String column, UUID id) {
        return as(() -> jdbc.sql(
                        "select coalesce((select a.name from areas.area_card a where a.id = t.commune_id), '') from "
                                + table + " t where t." + column + " = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    Areas areas() {
        return areas;
    }
}
