package vn.binhyen.reorganisations;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.groupings.GroupingId;
import vn.binhyen.groupings.GroupingKind;
import vn.binhyen.groupings.GroupingLevels;
import vn.binhyen.groupings.GroupingLevels.Ended;

/** Levels between the province and its communes that reorganisations abolish: all groupings of a kind (decision 61). */
@Repository
class Abolitions {

    private final JdbcClient jdbc;
    private final GroupingLevels levels;

    Abolitions(JdbcClient jdbc, GroupingLevels levels) {
        this.jdbc = jdbc;
        this.levels = levels;
    }

    void replace(Reorganisation reorganisation, Set<GroupingKind> kinds) {
        jdbc.sql("delete from reorganisations.abolition where reorganisation = ?")
                .param(reorganisation.id().value())
                .update();
        jdbc.sql("""
                        insert into reorganisations.abolition (reorganisation, province_id, kind)
                        select :reorganisation, :province, kind from unnest(:kinds) as kind
                        """)
                .param("reorganisation", reorganisation.id().value())
                .param("province", reorganisation.province().value())
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .update();
    }

    Set<GroupingKind> kinds(Reorganisation reorganisation) {
        var kinds = EnumSet.noneOf(GroupingKind.class);
        jdbc.sql("select kind from reorganisations.abolition where reorganisation = ?")
                .param(reorganisation.id().value())
                .query(row -> {
                    kinds.add(GroupingKind.valueOf(row.getString("kind")));
                });
        return kinds;
    }

    /** How many groupings of each abolished kind end, or ended. */
    Map<GroupingKind, Long> counts(Reorganisation reorganisation) {
        return reorganisation.isDraft()
                ? levels.count(reorganisation.province(), kinds(reorganisation), first(reorganisation))
                : levels.count(ended(reorganisation));
    }

    void carryOut(Reorganisation reorganisation) {
        var ended = levels.abolish(reorganisation.province(), kinds(reorganisation), first(reorganisation));
        jdbc.sql("""
                        insert into reorganisations.ended_grouping (reorganisation, province_id, grouping, valid_until, version)
                        select :reorganisation, :province, grouping, valid_until, version
                        from unnest(:grouping, cast(:until as date[]), :version) as ended (grouping, valid_until, version)
                        """)
                .param("reorganisation", reorganisation.id().value())
                .param("province", reorganisation.province().value())
                .param(
                        "grouping",
                        ended.stream().map(each -> each.grouping().value()).toArray(UUID[]::new))
                .param("until", ended.stream().map(Abolitions::written).toArray(String[]::new))
                .param("version", ended.stream().map(Ended::version).toArray(Integer[]::new))
                .update();
    }

    private static @Nullable String written(Ended ended) {
        return ended.until() == null ? null : ended.until().toString();
    }

    /** Answers false where one of the groupings was changed since. */
    boolean undo(Reorganisation reorganisation) {
        return levels.restore(ended(reorganisation));
    }

    private static LocalDate first(Reorganisation reorganisation) {
        return reorganisation.terms().effectiveOn();
    }

    private List<Ended> ended(Reorganisation reorganisation) {
        return jdbc.sql(
                        "select grouping, valid_until, version from reorganisations.ended_grouping where reorganisation = ?")
                .param(reorganisation.id().value())
                .query((row, i) -> new Ended(
                        new GroupingId(row.getObject("grouping", UUID.class)),
                        row.getObject("valid_until", LocalDate.class),
                        row.getInt("version")))
                .list();
    }
}
