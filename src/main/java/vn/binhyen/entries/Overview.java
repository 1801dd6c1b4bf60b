package vn.binhyen.entries;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Represented;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Areas;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Scopes;

/** Says commune by commune who has submitted for a period, what is confirmed, and what is missing. */
@Service
@Transactional(readOnly = true)
public class Overview {

    static final int LISTED = 200;

    private static final String COUNTS = """
            select commune_id, count(*) filter (where state <> 'OPEN') as submitted,
                count(*) filter (where state = 'CONFIRMED') as confirmed,
                count(*) filter (where state = 'RETURNED') as returned
            from entries.sheet where period = :period and level = 'ORGANISATION' group by commune_id
            """;

    private static final String ASKED = """
            from organisations.public_card c
            where c.commune_id = any (:communes) and (c.closed_on is null or c.closed_on > :last)
                and not (c.sample and not c.invented) -- a real organisation of the sample is never asked, so never late
            """;

    private static final String REGISTERED = """
            select c.commune_id, count(*) as organisations
            """ + ASKED + """
            group by c.commune_id
            """;

    private static final String MISSING = """
            select c.name
            """ + ASKED + """
            and not exists (
                select from entries.sheet s where s.organisation_id = c.id and s.period = :period and s.state <> 'OPEN')
            order by c.name, c.id limit :limit
            """;

    private final Bodies bodies;
    private final Areas areas;
    private final Represented represented;
    private final JdbcClient jdbc;

    Overview(Bodies bodies, Areas areas, Represented represented, JdbcClient jdbc) {
        this.bodies = bodies;
        this.areas = areas;
        this.represented = represented;
        this.jdbc = jdbc;
    }

    /** A sheet of an organisation. */
    public record OrganisationLine(SheetId sheet, String name, SheetState state) {}

    public List<CommuneLine> of(Period period) {
        bodies.requireOverseer();
        var communes = communes();
        var desks = desks(period);
        var counts = counts(period);
        var registered = registered(communes, period);
        var represented = this.represented.communes(ids(communes));
        return communes.stream()
                .map(card -> {
                    int id = card.id().value();
                    var desk = desks.get(id);
                    var count = counts.getOrDefault(id, CommuneLine.Counts.NONE);
                    return new CommuneLine(
                            id,
                            card.name(),
                            represented.contains(id),
                            desk == null ? null : desk.id(),
                            desk == null ? SheetState.OPEN : desk.state(),
                            new CommuneLine.Counts(
                                    registered.getOrDefault(id, 0L),
                                    count.submitted(),
                                    count.confirmed(),
                                    count.returned()));
                })
                .toList();
    }

    /** The sheets of the commune's organisations that were submitted, those that wait first. */
    public List<OrganisationLine> submitted(int commune, Period period) {
        bodies.requireOverseer();
        return jdbc
                .sql("""
                        select * from entries.sheet
                        where commune_id = :commune and period = :period and level = 'ORGANISATION' and state <> 'OPEN'
                        order by state = 'SUBMITTED' desc, body_name, id limit :limit
                        """)
                .param("commune", commune)
                .param("period", period.code())
                .param("limit", LISTED)
                .query(SheetRecords::sheet)
                .list()
                .stream()
                .map(sheet -> new OrganisationLine(sheet.id(), sheet.body().name(), sheet.state()))
                .toList();
    }

    /** The names of the commune's organisations that were asked and submitted nothing. */
    public List<String> missing(int commune, Period period) {
        bodies.requireOverseer();
        if (communes().stream().noneMatch(card -> card.id().value() == commune)) return List.of();
        return jdbc.sql(MISSING)
                .param("communes", new Integer[] {commune})
                .param("last", period.lastDay())
                .param("period", period.code())
                .param("limit", LISTED)
                .query((row, number) -> row.getString("name"))
                .list();
    }

    private List<AreaCard> communes() {
        var scope = Scopes.current();
        if (scope.provinces().isEmpty())
            return scope.communes().stream()
                    .map(id -> areas.get(new AreaId(id)))
                    .toList();
        return scope.provinces().stream()
                .flatMap(id -> areas.communesOf(new AreaId(id), bodies.today()).stream())
                .toList();
    }

    private static List<Integer> ids(List<AreaCard> communes) {
        return communes.stream().map(card -> card.id().value()).toList();
    }

    private Map<Integer, Sheet> desks(Period period) {
        return jdbc
                .sql("select * from entries.sheet where period = :period and level = 'COMMUNE'")
                .param("period", period.code())
                .query(SheetRecords::sheet)
                .list()
                .stream()
                .collect(Collectors.toMap(sheet -> sheet.body().area(), Function.identity()));
    }

    private Map<Integer, CommuneLine.Counts> counts(Period period) {
        return jdbc
                .sql(COUNTS)
                .param("period", period.code())
                .query((row, number) -> Map.entry(
                        row.getInt("commune_id"),
                        new CommuneLine.Counts(
                                0, row.getLong("submitted"), row.getLong("confirmed"), row.getLong("returned"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Integer, Long> registered(List<AreaCard> communes, Period period) {
        return jdbc
                .sql(REGISTERED)
                .param("communes", ids(communes).toArray(Integer[]::new))
                .param("last", period.lastDay())
                .query((row, number) -> Map.entry(row.getInt("commune_id"), row.getLong("organisations")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
