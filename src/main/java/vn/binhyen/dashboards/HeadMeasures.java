package vn.binhyen.dashboards;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which figures stand at the head of whose dashboard. */
@Repository
class HeadMeasures {

    private static final String IN_FORCE = """
            select measure from dashboards.head_figure where audience = :audience and effective_from = (
                select max(effective_from) from dashboards.head_figure where audience = :audience and effective_from <= :day)
            order by ordinal
            """;

    private final JdbcClient jdbc;

    HeadMeasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of those of the day, in their order. */
    List<String> of(Audience audience, LocalDate day) {
        return jdbc.sql(IN_FORCE)
                .param("audience", audience.name())
                .param("day", day)
                .query((row, number) -> row.getString("measure"))
                .list();
    }
}
