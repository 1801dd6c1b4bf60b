package vn.binhyen.catalogue;

import static java.util.Comparator.comparing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.preventionmodels.PointLives;

/** Suggests published models to an organisation by where they ran, and says why. */
@Service
@Transactional(readOnly = true)
class Suggestions {

    private static final int MOST = 20;

    /** Places of the same kind of organisation; a place is old when it began a year ago or earlier. */
    private static final String RAN = """
            select e.id, e.name, e.problem, e.owner_name, e.state, e.evidence, count(*) as kind,
                count(*) filter (where p.size_or_level = :sizeOrLevel) as similar,
                count(*) filter (where p.commune_id = :commune) as near,
                count(*) filter (where p.started_on <= :yearAgo) as old,
                count(*) filter (where p.started_on <= :yearAgo
                    and coalesce(p.stopped_on, p.known_until) >= p.started_on + interval '1 year') as lived
            from catalogue.entry e join catalogue.place p on p.model_id = e.id
            where p.organisation_kind = :kind and e.state <> 'ENDED' and e.launched_on is not null
                and not (e.id = any (:own))
            group by e.id
            """;

    private final PointLives points;
    private final JdbcClient jdbc;
    private final Clock clock;

    Suggestions(PointLives points, JdbcClient jdbc, Clock clock) {
        this.points = points;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The best first, then by name, without what it has already; against a problem, only models whose problem has a word of it. */
    List<Suggestion> of(Similar organisation, @Nullable String problem) {
        boolean against = !SearchWords.of(problem).isEmpty();
        return jdbc
                .sql(RAN)
                .param("kind", organisation.kind().name())
                .param("sizeOrLevel", organisation.sizeOrLevel(), Types.VARCHAR)
                .param("commune", organisation.communeId(), Types.INTEGER)
                .param("own", points.modelsAt(organisation.id()).toArray(UUID[]::new))
                .param("yearAgo", LocalDate.now(clock).minusYears(1))
                .query((row, index) -> suggestion(row, problem == null ? "" : problem))
                .list()
                .stream()
                .filter(each -> !against || each.inCommon() > 0)
                .sorted(comparing(Suggestion::score)
                        .reversed()
                        .thenComparing(each -> each.model().name())
                        .thenComparing(each -> each.model().id()))
                .limit(MOST)
                .toList();
    }

    private static Suggestion suggestion(ResultSet row, String problem) throws SQLException {
        var model = new Suggestion.Model(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("problem"),
                row.getString("owner_name"),
                State.valueOf(row.getString("state")),
                Evidence.valueOf(row.getString("evidence")));
        var ran = new Suggestion.Ran(
                row.getLong("kind"),
                row.getLong("similar"),
                row.getLong("near"),
                row.getLong("old"),
                row.getLong("lived"));
        return new Suggestion(model, ran, Likeness.overlap(problem, model.problem()));
    }
}
