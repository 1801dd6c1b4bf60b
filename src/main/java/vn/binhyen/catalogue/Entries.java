package vn.binhyen.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.preventionmodels.ModelKind;
import vn.binhyen.preventionmodels.Stage;

/** The published models on record. */
@Repository
class Entries {

    private static final String ADD = """
            insert into catalogue.entry (id, province_id, owner_name, kind, name, problem, working, forms, reference, meant_for,
                participants, start_cost, yearly_cost, payer, cost_band, stage, state, stage_since, launched_on, evidence,
                mechanism, moderators, implementation, economics, published_at, changed_at, words)
            values (:id, :province, :ownerName, :kind, :name, :problem, :working, :forms, :reference, :meantFor,
                :participants, :startCost, :yearlyCost, :payer, :costBand, :stage, :state, :since, :launchedOn, :evidence,
                :mechanism, :moderators, :implementation, :economics, :now, :now,
                setweight(to_tsvector('simple', :nameWords), 'A') || setweight(to_tsvector('simple', :problemWords), 'B')
                || setweight(to_tsvector('simple', :otherWords), 'C'))
            """;

    private static final String RENEW = """
            update catalogue.entry set owner_name = :ownerName, kind = :kind, name = :name, problem = :problem,
                working = :working, forms = :forms, reference = :reference, meant_for = :meantFor,
                participants = :participants, start_cost = :startCost, yearly_cost = :yearlyCost, payer = :payer,
                cost_band = :costBand, stage = :stage, state = :state, stage_since = :since, launched_on = :launchedOn,
                evidence = :evidence, mechanism = :mechanism, moderators = :moderators,
                implementation = :implementation, economics = :economics, changed_at = :now,
                words = setweight(to_tsvector('simple', :nameWords), 'A')
                    || setweight(to_tsvector('simple', :problemWords), 'B')
                    || setweight(to_tsvector('simple', :otherWords), 'C')
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean contains(UUID model) {
        return jdbc.sql("select exists (select from catalogue.entry where id = ?)")
                .param(model)
                .query(Boolean.class)
                .single();
    }

    /** Until this transaction ends, whoever else asks for the same model waits. */
    void lock(UUID model) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('catalogue.entry ' || cast(:model as text), 0))")
                .param("model", model)
                .query((row, index) -> true)
                .single();
    }

    void add(CatalogueEntry entry, int province) {
        filled(jdbc.sql(ADD), entry).param("province", province).update();
    }

    /** Nothing becomes public by this: what is not published stays so. */
    void renew(CatalogueEntry entry) {
        filled(jdbc.sql(RENEW), entry).update();
    }

    private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, CatalogueEntry entry) {
        return searched(costing(described(statement, entry), entry), entry)
                .param("id", entry.id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static JdbcClient.StatementSpec described(JdbcClient.StatementSpec statement, CatalogueEntry entry) {
        var said = entry.said();
        var standing = entry.standing();
        return statement
                .param("ownerName", entry.ownerName())
                .param("kind", said.kind().name())
                .param("name", said.name())
                .param("problem", said.problem())
                .param("working", said.working())
                .param("forms", said.forms())
                .param("reference", said.reference())
                .param(
                        "meantFor",
                        said.meantFor() == null ? null : said.meantFor().name())
                .param("participants", said.participants())
                .param("stage", standing.stage().name())
                .param("state", standing.state().name())
                .param("since", standing.since())
                .param("launchedOn", standing.launchedOn())
                .param("evidence", standing.evidence().name());
    }

    private static JdbcClient.StatementSpec costing(JdbcClient.StatementSpec statement, CatalogueEntry entry) {
        var cost = entry.cost();
        var card = entry.card();
        return statement
                .param("startCost", cost.start())
                .param("yearlyCost", cost.yearly())
                .param("payer", cost.payer())
                .param("costBand", cost.band().name())
                .param("mechanism", card.mechanism())
                .param("moderators", card.moderators())
                .param("implementation", card.implementation())
                .param("economics", card.economics());
    }

    private static JdbcClient.StatementSpec searched(JdbcClient.StatementSpec statement, CatalogueEntry entry) {
        var said = entry.said();
        var working = SearchWords.line(said.working());
        var forms = SearchWords.line(said.forms());
        return statement
                .param("nameWords", SearchWords.line(said.name()))
                .param("problemWords", SearchWords.line(said.problem()))
                .param("otherWords", String.join(" ", working, forms, SearchWords.line(entry.ownerName())));
    }

    /** Whether it was published before; its places go with it. */
    boolean remove(UUID model) {
        return jdbc.sql("delete from catalogue.entry where id = ?").param(model).update() == 1;
    }

    Optional<CatalogueEntry> find(UUID model) {
        return jdbc.sql("""
                        select id, owner_name, kind, name, problem, working, forms, reference, meant_for, participants,
                            start_cost, yearly_cost, payer, cost_band, stage, state, stage_since, launched_on, evidence,
                            mechanism, moderators, implementation, economics
                        from catalogue.entry where id = ?
                        """).param(model).query(Entries::entry).optional();
    }

    private static CatalogueEntry entry(ResultSet row, int index) throws SQLException {
        return new CatalogueEntry(
                row.getObject("id", UUID.class),
                row.getString("owner_name"),
                said(row),
                new CatalogueEntry.Cost(
                        row.getObject("start_cost", Long.class),
                        row.getObject("yearly_cost", Long.class),
                        row.getString("payer"),
                        CostBand.valueOf(row.getString("cost_band"))),
                new CatalogueEntry.Progress(
                        Stage.valueOf(row.getString("stage")),
                        State.valueOf(row.getString("state")),
                        row.getObject("stage_since", LocalDate.class),
                        row.getObject("launched_on", LocalDate.class),
                        Evidence.valueOf(row.getString("evidence"))),
                new Emmie(
                        row.getString("mechanism"),
                        row.getString("moderators"),
                        row.getString("implementation"),
                        row.getString("economics")));
    }

    private static CatalogueEntry.Said said(ResultSet row) throws SQLException {
        var meantFor = row.getString("meant_for");
        return new CatalogueEntry.Said(
                ModelKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("problem"),
                row.getString("working"),
                row.getString("forms"),
                row.getString("reference"),
                meantFor == null ? null : OrganisationKind.valueOf(meantFor),
                row.getObject("participants", Integer.class));
    }
}
