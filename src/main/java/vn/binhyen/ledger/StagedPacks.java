package vn.binhyen.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Scopes;

/** The rows of batches that were checked and not loaded yet. A crash of the database empties it. */
@Repository
class StagedPacks {

    private static final String ADD = """
            insert into ledger.staged_pack (batch, actor, province, ordinal, rows, numbers, measures, days, areas,
                organisations, levels, amounts, sum_measures, sum_atoms, sum_areas, sum_facts, sum_amounts)
            values (:batch, :actor, :province, :ordinal, :rows, :numbers, :measures, :days, :areas, :organisations, :levels,
                :amounts, :sumMeasures, :sumAtoms, :sumAreas, :sumFacts, :sumAmounts)
            """;

    private final JdbcClient jdbc;

    StagedPacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID batch, int province, int ordinal, Pack pack) {
        int rows = pack.rows();
        jdbc.sql(ADD)
                .param("batch", batch)
                .param("actor", Scopes.current().actor())
                .param("province", province)
                .param("ordinal", ordinal)
                .param("rows", rows)
                .param("numbers", Arrays.copyOf(pack.numbers, rows))
                .param("measures", Arrays.copyOf(pack.measures, rows))
                .param("days", Arrays.copyOf(pack.days, rows))
                .param("areas", Arrays.copyOf(pack.areas, rows))
                .param("organisations", Arrays.copyOf(pack.organisations, rows))
                .param("levels", Arrays.copyOf(pack.levels, rows))
                .param("amounts", Arrays.copyOf(pack.amounts, rows))
                .param("sumMeasures", pack.ofCells(Cell::measure))
                .param("sumAtoms", pack.ofCells(cell -> (int) cell.atom().toEpochDay()))
                .param("sumAreas", pack.ofCells(Cell::area))
                .param(
                        "sumFacts",
                        Arrays.stream(pack.ofSums(0)).mapToInt(Math::toIntExact).toArray())
                .param("sumAmounts", pack.ofSums(1))
                .update();
    }

    /** How many rows of the batch are there. */
    long rows(UUID batch) {
        return jdbc.sql("select coalesce(sum(rows), 0) from ledger.staged_pack where batch = :batch and actor = :actor")
                .param("batch", batch)
                .param("actor", Scopes.current().actor())
                .query(Long.class)
                .single();
    }

    /** The numbers of the packs of a province, in order. */
    List<Integer> ordinals(UUID batch, int province) {
        return jdbc.sql("""
                        select ordinal from ledger.staged_pack
                        where batch = :batch and actor = :actor and province = :province order by ordinal
                        """)
                .param("batch", batch)
                .param("actor", Scopes.current().actor())
                .param("province", province)
                .query((row, number) -> row.getInt("ordinal"))
                .list();
    }

    void drop(UUID batch, String actor) {
        jdbc.sql("delete from ledger.staged_pack where batch = :batch and actor = :actor")
                .param("batch", batch)
                .param("actor", actor)
                .update();
    }
}
