package vn.binhyen.entries;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
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

    private static final String REGISTERED = """
            select commune_id, count(*) as organisations from organisations.public_card
            where commune_id = any (:communes) and closed_on is null group by commune_id
            """;

    private static final String MISSING = """
            select c.name from organisations.public_card c
            where c.commune_id = :commune and c.closed_on is null and not exists (
                select from entries.sheet s where s.organisation_id = c.id and s.period = :period and s.state <> 'OPEN')
            order by c.name, c.id limit :limit
            """;

    private final Bodies bodies;
    private final Areas areas;
    private final JdbcClient jdbc;

    Overview(Bodies bodies, Areas areas, JdbcClient jdbc) {
        this.bodies = bodies;
        this.areas = areas;
        this.jdbc = jdbc;
    }

    /** One commune: its desk's sheet (null: none was begun), and the sheets of its organisations. */
    public record CommuneLine(
            int commune, String name, @Nullable SheetId sheet, SheetState state, Counts counts) {}

    /** Of so many organisations so many submitted; of these some are confirmed or returned. */
    public record Counts(long organisations, long submitted, long confirmed, long returned) {

        static final Counts NONE = new Counts(0, 0, 0, 0);

        public long waiting() {
            return submitted - confirmed - returned;
        }
    }

    /** A sheet of an organisation. */
    public record OrganisationLine(SheetId sheet, String name, SheetState state) {}

    public List<CommuneLine> of(Period period) {
        bodies.requireOverseer();
        var communes = communes();
        var desks = desks(period);
        var counts = counts(period);
        var registered = registered(communes);
        return communes.stream()
                .map(card -> {
                    int id = card.id().value();
                    var desk = desks.get(id);
                    var count = counts.getOrDefault(id, Counts.NONE);
                    return new CommuneLine(
                            id,
                            card.name(),
                            desk == null ? null : desk.id(),
                            desk == null ? SheetState.OPEN : desk.state(),
                            new Counts(
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

    /** The names of the commune's organisations that submitted nothing. */
    public List<String> missing(int commune, Period period) {
        bodies.requireOverseer();
        if (communes().stream().noneMatch(card -> card.id().value() == commune)) return List.of();
        return jdbc.sql(MISSING)
                .param("commune", commune)
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

    private Map<Integer, Sheet> desks(Period period) {
        return jdbc
                .sql("select * from entries.sheet where period = :period and level = 'COMMUNE'")
                .param("period", period.code())
                .query(SheetRecords::sheet)
                .list()
                .stream()
                .collect(Collectors.toMap(sheet -> sheet.body().area(), Function.identity()));
    }

    private Map<Integer, Counts> counts(Period period) {
        return jdbc
                .sql(COUNTS)
                .param("period", period.code())
                .query((row, number) -> Map.entry(
                        row.getInt("commune_id"),
                        new Counts(0, row.getLong("submitted"), row.getLong("confirmed"), row.getLong("returned"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Map<Integer, Long> registered(List<AreaCard> communes) {
        return jdbc
                .sql(REGISTERED)
                .param(
                        "communes",
                        communes.stream().map(card -> card.id().value()).toArray(Integer[]::new))
                .query((row, number) -> Map.entry(row.getInt("commune_id"), row.getLong("organisations")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
