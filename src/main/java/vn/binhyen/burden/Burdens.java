package vn.binhyen.burden;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** Counts what was asked in this month and this year of the calendar, by the day of asking, as far as the scope reaches. */
@Service
@Transactional(readOnly = true)
public class Burdens {

    private static final String QUESTIONS = """
            select a.id, a.directive_id, a.symbol, a.summary, a.title, a.period, a.minutes, a.issued_at, a.due
            from directives.asked a
            where a.organisation_id = :organisation and a.issued_at >= :from and a.status <> 'WITHDRAWN'
            order by a.issued_at desc, a.id desc
            """;

    private static final String BY_PLACE = """
            select part.*, area.name as commune from (
                select a.commune_id, a.organisation_kind as kind, count(distinct a.organisation_id) as organisations,
                    count(*) as questions, coalesce(sum(a.minutes), 0) as minutes,
                    count(*) filter (where a.minutes is null) as unknown
                from directives.asked a
                where a.issued_at >= :from and a.status <> 'WITHDRAWN'
                group by a.commune_id, a.organisation_kind) part
            left join areas.area_card area on area.id = part.commune_id
            order by area.name, part.commune_id, part.kind
            """;

    private static final String NAMED =
            "select id, name, province_id, commune_id from organisations.public_card where id = :id";

    private final Access access;
    private final JdbcClient jdbc;
    private final Clock clock;

    Burdens(Access access, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Since when it is counted. */
    public enum Since {
        MONTH,
        YEAR
    }

    private record Named(
            UUID id, String name, int provinceId, @Nullable Integer communeId) {

        boolean isInScope() {
            var scope = Scopes.current();
            return scope.everything()
                    || scope.provinces().contains(provinceId)
                    || (communeId != null && scope.communes().contains(communeId))
                    || scope.organisations().contains(id);
        }
    }

    /** What one organisation was asked; another's is a 404. */
    public OrganisationBurden of(UUID organisation) {
        access.require(READ_DIRECTIVES);
        var named = jdbc.sql(NAMED)
                .param("id", organisation)
                .query(Mappers.of(Named.class))
                .optional()
                .filter(Named::isInScope)
                .orElseThrow(NoSuchOrganisation::new);
        var questions = jdbc.sql(QUESTIONS)
                .param("organisation", organisation)
                .param("from", since(Since.YEAR))
                .query(Mappers.of(Question.class))
                .list();
        var month = since(Since.MONTH).toInstant();
        return new OrganisationBurden(
                organisation,
                named.name(),
                sum(questions.stream()
                        .filter(each -> !each.issuedAt().isBefore(month))
                        .toList()),
                sum(questions),
                questions);
    }

    /** By commune and kind, for all that the viewer's scope reaches. */
    public List<PlaceBurden> byPlace(Since since) {
        access.require(READ_DIRECTIVES);
        return jdbc.sql(BY_PLACE)
                .param("from", since(since))
                .query(Mappers.of(PlaceBurden.class))
                .list();
    }

    private OffsetDateTime since(Since since) {
        var today = LocalDate.now(clock);
        var first = since == Since.YEAR
                ? today.withDayOfYear(1)
                : YearMonth.from(today).atDay(1);
        return first.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static Load sum(List<Question> questions) {
        return questions.stream().map(Question::load).reduce(Load.NONE, Load::plus);
    }
}
