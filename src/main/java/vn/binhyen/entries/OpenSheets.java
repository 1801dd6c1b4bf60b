package vn.binhyen.entries;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.accounts.Represented;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Keeper;

/** Counts which sheets of a period were not begun, wait, or are confirmed, for whoever may read figures of the place. */
@Service
@Transactional(readOnly = true)
public class OpenSheets {

    /** Of shorter periods within the one that is asked for, too. */
    private static final String STATES = """
            select level, state, commune_id, count(*) as sheets from entries.sheet
            where first_day between :first and :last and last_day <= :last and %s
            group by level, state, commune_id
            """;

    private final Access access;
    private final Represented represented;
    private final JdbcClient jdbc;

    OpenSheets(Access access, Represented represented, JdbcClient jdbc) {
        this.access = access;
        this.represented = represented;
        this.jdbc = jdbc;
    }

    /** @param notBegun desks that have an account and began none; of organisations nobody knows who has something to tell */
    public record Standing(long notBegun, Map<SheetState, Long> desks, Map<SheetState, Long> organisations) {

        public Standing {
            desks = Map.copyOf(desks);
            organisations = Map.copyOf(organisations);
        }

        public long desks(SheetState state) {
            return desks.getOrDefault(state, 0L);
        }

        public long organisations(SheetState state) {
            return organisations.getOrDefault(state, 0L);
        }
    }

    private record Count(
            Keeper level, SheetState state, @Nullable Integer commune, long sheets) {}

    /** Of the desks of these communes, and of the organisations in them. */
    public Standing of(List<Integer> communes, Period period) {
        access.require(Permission.READ_FIGURES);
        var counts = counts("commune_id = any (:whose)", communes.toArray(Integer[]::new), period);
        var asked = represented.communes(communes);
        asked.removeAll(counts.stream()
                .filter(count -> count.level() == Keeper.COMMUNE)
                .map(Count::commune)
                .toList());
        return standing(asked.size(), counts);
    }

    /** Of one organisation. */
    public Standing of(UUID organisation, Period period) {
        access.require(Permission.ENTER_FIGURES);
        return standing(0, counts("organisation_id = :whose", organisation, period));
    }

    private static Standing standing(long notBegun, List<Count> counts) {
        return new Standing(notBegun, sums(counts, Keeper.COMMUNE), sums(counts, Keeper.ORGANISATION));
    }

    private static Map<SheetState, Long> sums(List<Count> counts, Keeper level) {
        var sums = new EnumMap<SheetState, Long>(SheetState.class);
        counts.stream()
                .filter(count -> count.level() == level)
                .forEach(count -> sums.merge(count.state(), count.sheets(), Long::sum));
        return sums;
    }

    private List<Count> counts(String theirs, Object whose, Period period) {
        return jdbc.sql(STATES.formatted(theirs))
                .param("first", period.firstDay())
                .param("last", period.lastDay())
                .param("whose", whose)
                .query((row, number) -> new Count(
                        Keeper.valueOf(row.getString("level")),
                        SheetState.valueOf(row.getString("state")),
                        row.getObject("commune_id", Integer.class),
                        row.getLong("sheets")))
                .list();
    }
}
