package vn.binhyen.burden;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;
import static vn.binhyen.accounts.Permission.READ_FIGURES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;
import vn.binhyen.entries.AskedSheet;
import vn.binhyen.entries.Asking;
import vn.binhyen.ledger.Keeper;

/** Counts month by month what communes were asked: tasks of directives, and figures of sheets. */
@Service
@Transactional(readOnly = true)
public class MonthBurdens {

    /** A row for each commune in scope and month, and one for organisations whose commune is not known if they were asked. */
    private static final int EARLIEST = 2000;

    private static final int LATEST = 2100;

    private static final String ROWS = """
            with month as (select generate_series(1, :months) as month),
            commune as (
                select id, name from areas.area_card
                where kind in ('WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE') and valid_until is null
                    and (province_id = any (:provinces) or id = any (:communes))),
            task as (
                select a.commune_id, extract(month from a.issued_at at time zone 'Asia/Ho_Chi_Minh')::integer as month,
                    count(*) as questions, coalesce(sum(a.minutes), 0) as minutes,
                    count(*) filter (where a.minutes is null) as unknown
                from directives.asked a
                where extract(year from a.issued_at at time zone 'Asia/Ho_Chi_Minh') = :year and a.status <> 'WITHDRAWN'
                group by 1, 2),
            body as (
                select c.commune_id, month.month, count(*) as organisations
                from organisations.public_card c cross join month
                where (c.province_id = any (:provinces) or c.commune_id = any (:communes))
                    and (c.closed_on is null or c.closed_on > make_date(:year, month.month, 1))
                    and not (c.sample and not c.invented)
                group by 1, 2),
            place as (
                select id, name, month from commune cross join month
                union
                select null, null, month from task where commune_id is null)
            select place.id as commune_id, place.name as commune, place.month, coalesce(task.questions, 0) as questions,
                coalesce(task.minutes, 0) as minutes, coalesce(task.unknown, 0) as unknown,
                coalesce(body.organisations, 0) as organisations
            from place
                left join task on task.commune_id is not distinct from place.id and task.month = place.month
                left join body on body.commune_id is not distinct from place.id and body.month = place.month
            order by place.name nulls last, place.id, place.month
            """;

    private static final String ESTIMATES = """
            select month, told.seconds_per_field, told.confidence
            from generate_series(1, :months) month cross join lateral (
                select seconds_per_field, confidence from burden.estimate where effective_from <= make_date(:year, month, 1)
                order by effective_from desc limit 1) told
            """;

    private final Access access;
    private final Asking asking;
    private final JdbcClient jdbc;
    private final Clock clock;

    MonthBurdens(Access access, Asking asking, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.asking = asking;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the rows tell by themselves. */
    private record Row(
            @Nullable Integer communeId, @Nullable String commune, int month, Load load, long organisations) {}

    /** What one figure was thought to take when a month began. */
    private record OfMonth(int month, Estimate estimate) {}

    /** How many figures one body types in a month. */
    private record Fields(Map<Integer, Long> ofOrganisation, Map<Integer, Long> ofDesk) {

        long of(Row row) {
            long desk = row.communeId() == null ? 0 : ofDesk.getOrDefault(row.month(), 0L);
            return row.organisations() * ofOrganisation.getOrDefault(row.month(), 0L) + desk;
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The year that is asked for; this one where none or no sensible one is. */
    int year(@Nullable Integer asked) {
        return asked == null || asked < EARLIEST || asked > LATEST ? today().getYear() : asked;
    }

    /** By commune and month, up to this month. */
    public List<MonthBurden> of(int year) {
        access.require(READ_DIRECTIVES);
        access.require(READ_FIGURES);
        var today = today();
        int months = year < today.getYear() ? 12 : year > today.getYear() ? 0 : today.getMonthValue();
        if (months == 0) return List.of();
        var fields = fields(asking.in(year));
        var estimates = estimates(year, months);
        return rows(year, months).stream()
                .map(row -> burden(row, fields.of(row), Objects.requireNonNull(estimates.get(row.month()))))
                .toList();
    }

    /** Of organisations whose commune is not known nothing may have been asked; that is an answer to whoever has all communes of a province. */
    Optional<CommuneBurden> unknown(String key) {
        var none = CommuneBurden.nothingUnknown();
        return none.key().equals(key) && !Scopes.current().provinces().isEmpty() ? Optional.of(none) : Optional.empty();
    }

    /** What one figure was thought to take on the day. */
    public Estimate estimate(LocalDate day) {
        return jdbc.sql("""
                        select seconds_per_field, confidence from burden.estimate where effective_from <= :day
                        order by effective_from desc limit 1
                        """).param("day", day).query(Mappers.of(Estimate.class)).single();
    }

    private Map<Integer, Estimate> estimates(int year, int months) {
        return jdbc.sql(ESTIMATES).param("year", year).param("months", months).query(Mappers.of(OfMonth.class)).stream()
                .collect(Collectors.toMap(OfMonth::month, OfMonth::estimate));
    }

    private static MonthBurden burden(Row row, long fields, Estimate estimate) {
        return new MonthBurden(
                row.communeId(),
                row.commune(),
                row.month(),
                row.load(),
                row.organisations(),
                fields,
                estimate.minutes(fields));
    }

    private List<Row> rows(int year, int months) {
        var scope = Scopes.current();
        return jdbc.sql(ROWS)
                .param("year", year)
                .param("months", months)
                .param("provinces", scope.provinces().toArray(Integer[]::new))
                .param("communes", scope.communes().toArray(Integer[]::new))
                .query(Mappers.of(Row.class))
                .list();
    }

    private static Fields fields(List<AskedSheet> sheets) {
        return new Fields(fields(sheets, Keeper.ORGANISATION), fields(sheets, Keeper.COMMUNE));
    }

    private static Map<Integer, Long> fields(List<AskedSheet> sheets, Keeper level) {
        var fields = new HashMap<Integer, Long>();
        for (var sheet : sheets)
            if (sheet.level() == level)
                fields.merge(
                        sheet.day().getMonthValue(),
                        (long) sheet.fields().size(),
                        (one, other) -> Objects.requireNonNull(one) + Objects.requireNonNull(other));
        return fields;
    }
}
