package vn.binhyen.reorganisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.Following;
import vn.binhyen.areas.Following.Decided;

/**
 * Decides where everything goes that lies in units which end, moves it, and moves it back: one row of {@code reorganisations.move} for
 * each row of a table that follows. A rehearsal writes down only what has to be decided one by one; what lies in a unit that goes wholly into
 * another needs no decision.
 */
@Repository
class Moves {

    private final JdbcClient jdbc;
    private final List<Following> followings;
    private final String registry;
    private final Clock clock;

    Moves(JdbcClient jdbc, List<Following> followings, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.followings = followings.stream()
                .sorted(Comparator.comparing(Following::decided).thenComparing(Following::table))
                .toList();
        this.registry = followings.stream()
                .filter(each -> each.decided() == Decided.BY_POINT)
                .map(Following::table)
                .findFirst()
                .orElse("");
    }

    List<Following> followings() {
        return followings;
    }

    /** By its table; a 404 where nothing of that name follows. */
    Following following(String table) {
        return followings.stream()
                .filter(each -> each.table().equals(table) && each.decided() != Decided.STAYS)
                .findFirst()
                .orElseThrow(NothingFollows::new);
    }

    void forget(Reorganisation reorganisation) {
        jdbc.sql("delete from reorganisations.move where reorganisation = ?")
                .param(reorganisation.id().value())
                .update();
    }

    /** Forgets what was decided before and decides anew of rows in split units; {@code points} says where organisations lie. */
    void rehearse(Reorganisation reorganisation, Runnable points) {
        decide(reorganisation, false, points);
    }

    /** The same of all rows. */
    void decide(Reorganisation reorganisation, Runnable points) {
        decide(reorganisation, true, points);
    }

    private void decide(Reorganisation reorganisation, boolean all, Runnable points) {
        forget(reorganisation);
        for (var following : followings) {
            if (following.decided() == Decided.STAYS) continue;
            statement(MoveStatements.DECIDE, following)
                    .param("reorganisation", reorganisation.id().value())
                    .param("province", reorganisation.province().value())
                    .param("all", all)
                    .update();
            if (following.decided() == Decided.BY_POINT) points.run();
        }
    }

    /** How many organisations cannot be decided of which a part's province would be another's: nobody could place them afterwards. */
    long undecidedBetweenProvinces(Reorganisation reorganisation) {
        return jdbc.sql("""
                        select count(*) from reorganisations.move m
                        where m.reorganisation = :reorganisation and m.following = :registry and m.to_code is null and exists (
                            select from reorganisations.pair p where p.reorganisation = m.reorganisation
                                and p.from_area = m.from_area and p.to_province is not null)
                        """)
                .param("reorganisation", reorganisation.id().value())
                .param("registry", registry)
                .query(Long.class)
                .single();
    }

    /** Answers how many rows moved. */
    long apply(Reorganisation reorganisation) {
        return eachMoving(MoveStatements.APPLY, reorganisation);
    }

    long back(Reorganisation reorganisation) {
        return eachMoving(MoveStatements.BACK, reorganisation);
    }

    private long eachMoving(String sql, Reorganisation reorganisation) {
        long moved = 0;
        for (var following : followings) {
            if (following.decided() == Decided.STAYS) continue;
            var statement = statement(sql, following)
                    .param("reorganisation", reorganisation.id().value());
            if (sql.equals(MoveStatements.APPLY))
                statement = statement.param("first", reorganisation.terms().effectiveOn());
            moved += statement.update();
        }
        return moved;
    }

    /** What was done since that the old map does not allow. */
    List<Dependent> dependents(Reorganisation reorganisation, List<AreaId> units) {
        var begun = units.stream().map(AreaId::value).toArray(Integer[]::new);
        return followings.stream()
                .map(following -> new Dependent(following.label(), dependents(following, reorganisation, begun)))
                .filter(dependent -> dependent.count() > 0)
                .toList();
    }

    private long dependents(Following following, Reorganisation reorganisation, Integer[] begun) {
        if (following.decided() == Decided.STAYS)
            return statement(MoveStatements.STAYING, following)
                    .param("begun", begun)
                    .query(Long.class)
                    .single();
        return statement(MoveStatements.DEPENDENT, following)
                .param("reorganisation", reorganisation.id().value())
                .param("first", reorganisation.terms().effectiveOn())
                .param("begun", begun)
                .query(Long.class)
                .single();
    }

    void place(int commune, List<UUID> organisations) {
        for (var following : followings)
            if (following.decided() == Decided.WITH_ORGANISATION)
                statement(MoveStatements.PLACE, following)
                        .param("commune", commune)
                        .param("organisations", organisations.toArray(UUID[]::new))
                        .update();
    }

    /** A statement about the rows of a table, which knows what day it is. */
    StatementSpec statement(String sql, Following following) {
        return jdbc.sql(MoveStatements.filled(sql, following, registry)).param("today", LocalDate.now(clock));
    }
}
