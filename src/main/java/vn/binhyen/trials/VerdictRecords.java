package vn.binhyen.trials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Mappers;
import vn.binhyen.database.Scopes;

/** The verdicts on record; none is ever changed. */
@Repository
@Transactional
class VerdictRecords {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    VerdictRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How likely what another trial found is by chance. */
    private record Chance(double p) {}

    void add(Verdict verdict) {
        jdbc.sql("""
                        insert into trials.verdict (id, trial, ordinal, reached_at, actor, kind, level, method, p, log_ratio,
                            variance, data_hash, working)
                        values (:id, :trial, :ordinal, :at, :actor, :kind, :level, :method, :p, :logRatio, :variance, :hash,
                            cast(:working as jsonb))
                        """)
                .param("id", verdict.id())
                .param("trial", verdict.trial())
                .param("ordinal", verdict.ordinal())
                .param("at", verdict.reachedAt().atOffset(ZoneOffset.UTC))
                .param("actor", Scopes.current().actor())
                .param("kind", verdict.kind().name())
                .param("level", verdict.level())
                .param("method", verdict.working().approach().name())
                .param("p", verdict.p(), Types.DOUBLE)
                .param("logRatio", verdict.logRatio(), Types.DOUBLE)
                .param("variance", verdict.variance(), Types.DOUBLE)
                .param("hash", verdict.dataHash())
                .param("working", JSON.writeValueAsString(verdict.working()))
                .update();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    List<Verdict> of(TrialId trial) {
        return jdbc.sql("select * from trials.verdict where trial = :trial order by ordinal desc")
                .param("trial", trial.value())
                .query(VerdictRecords::verdict)
                .list();
    }

    /** The chances that the latest verdicts of all other designs frozen in time told, in the viewer's scope. */
    @Transactional(readOnly = true)
    List<Double> others(TrialId trial) {
        return jdbc.sql("""
                        select v.p from trials.trial t join lateral (
                            select * from trials.verdict where trial = t.id order by ordinal desc limit 1) v on true
                        where t.id <> :trial and not t.data_first and v.p is not null order by t.id
                        """).param("trial", trial.value()).query(Mappers.of(Chance.class)).list().stream()
                .map(Chance::p)
                .toList();
    }

    private static Verdict verdict(ResultSet row, int number) throws SQLException {
        return new Verdict(
                row.getObject("id", UUID.class),
                row.getObject("trial", UUID.class),
                row.getInt("ordinal"),
                row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                VerdictKind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getObject("p", Double.class),
                row.getObject("log_ratio", Double.class),
                row.getObject("variance", Double.class),
                row.getString("data_hash"),
                JSON.readValue(row.getString("working"), Working.class));
    }
}
