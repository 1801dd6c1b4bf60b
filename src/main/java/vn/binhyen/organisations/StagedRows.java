package vn.binhyen.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.binhyen.database.Scopes;
import vn.binhyen.organisations.StagedRow.Outcome;

/** Keeps the rows of lists that wait. They are written column by column: of all ways that row-level security allows it is the quickest. */
class StagedRows {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Flaw>> FLAWS = new TypeReference<>() {};
    private static final int AT_ONCE = 2000;

    private static final String ADD = """
            insert into organisations.staged_row (
                import_id, actor, row_number, outcome, organisation_id, name, facts, otherwise, flaws, ordinal, commune,
                candidates)
            select :import, :actor, row_number, outcome, organisation_id, name, facts, otherwise, flaws, ordinal, commune,
                string_to_array(candidates, ' ')
            from unnest(
                cast(:numbers as integer[]), cast(:outcomes as text[]), cast(:organisations as uuid[]),
                cast(:names as text[]), cast(:facts as json[]), cast(:otherwise as json[]), cast(:flaws as jsonb[]),
                cast(:ordinals as text[]), cast(:communes as text[]), cast(:candidates as text[]))
            as r (row_number, outcome, organisation_id, name, facts, otherwise, flaws, ordinal, commune, candidates)
            """;

    private static final String NOTABLE = """
            select row_number, outcome, organisation_id, name, flaws from organisations.staged_row
            where import_id = :import and flaws <> '[]'::jsonb and (outcome = 'FAULTY') = :faulty
            order by row_number limit :limit
            """;

    private final JdbcClient jdbc;

    StagedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID list, List<NewRow> rows) {
        jdbc.sql(ADD)
                .param("import", list)
                .param("actor", Scopes.current().actor())
                .param(
                        "numbers",
                        column(rows, Integer[]::new, row -> row.entry().number()))
                .param("outcomes", texts(rows, row -> row.outcome().name()))
                .param("organisations", texts(rows, row -> text(row.organisation())))
                .param("names", texts(rows, row -> row.entry().typed().text(Field.NAME)))
                .param("facts", texts(rows, NewRow::facts))
                .param("otherwise", texts(rows, NewRow::otherwise))
                .param("flaws", texts(rows, row -> flaws(row.entry().typed().flaws())))
                .param("ordinals", texts(rows, row -> row.entry().typed().text(Field.ORDINAL)))
                .param(
                        "communes",
                        texts(rows, row -> row.entry().typed().found().commune()))
                .param(
                        "candidates",
                        texts(
                                rows,
                                row -> String.join(
                                        " ", row.entry().typed().found().candidates())))
                .update();
    }

    private static @Nullable String[] texts(List<NewRow> rows, Function<NewRow, @Nullable String> cell) {
        return column(rows, String[]::new, cell);
    }

    private static <T> @Nullable T[] column(
            List<NewRow> rows, Function<Integer, @Nullable T[]> array, Function<NewRow, @Nullable T> cell) {
        var column = array.apply(rows.size());
        for (int i = 0; i < column.length; i++) column[i] = cell.apply(rows.get(i));
        return column;
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    private static String flaws(List<Flaw> flaws) {
        return flaws.isEmpty() ? "[]" : JSON.writeValueAsString(flaws);
    }

    /** Those about which something is to be said: the faulty ones, or the others. */
    List<StagedRow> notable(UUID list, boolean faulty, int limit) {
        return jdbc.sql(NOTABLE)
                .param("import", list)
                .param("faulty", faulty)
                .param("limit", limit)
                .query(StagedRows::row)
                .list();
    }

    /** Those that look like a known organisation, of which somebody has to say whether they are it. */
    List<StagedRow> alike(UUID list, int limit) {
        return jdbc.sql("""
                        select row_number, outcome, organisation_id, name, flaws from organisations.staged_row
                        where import_id = ? and outcome = 'ALIKE' order by row_number limit ?
                        """).params(list, limit).query(StagedRows::row).list();
    }

    /** The numbers of all of these. */
    List<Integer> alike(UUID list) {
        return jdbc.sql("select row_number from organisations.staged_row where import_id = ? and outcome = 'ALIKE'")
                .param(list)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /** Says of such rows that they are the organisation that they look like, or another. */
    void judge(UUID list, List<Integer> numbers, boolean same) {
        jdbc.sql("""
                        update organisations.staged_row set
                            outcome = case when :same then 'CHANGED' else 'FRESH' end,
                            facts = case when :same then facts else otherwise end,
                            organisation_id = case when :same then organisation_id
                                else cast(otherwise ->> 'id' as uuid) end,
                            otherwise = null,
                            flaws = coalesce((
                                select jsonb_agg(flaw) from jsonb_array_elements(flaws) flaw
                                where flaw ->> 'key' <> 'alike'), '[]')
                        where import_id = :list and outcome = 'ALIKE' and row_number = any (:numbers)
                        """)
                .param("list", list)
                .param("same", same)
                .param("numbers", numbers.toArray(Integer[]::new))
                .update();
    }

    /** Every row, in the list's order, however many. */
    void forEach(UUID list, Consumer<ReadRow> rows) {
        for (int after = 0, last = last(list); after < last; after += AT_ONCE)
            jdbc.sql("""
                            select row_number, ordinal, name, commune, candidates, flaws from organisations.staged_row
                            where import_id = ? and row_number > ? and row_number <= ? order by row_number
                            """)
                    .params(list, after, after + AT_ONCE)
                    .query(StagedRows::readRow)
                    .list()
                    .forEach(rows);
    }

    /** The number of the last row, for rows are taken by their numbers. */
    int last(UUID list) {
        return jdbc.sql("select coalesce(max(row_number), 0) from organisations.staged_row where import_id = ?")
                .param(list)
                .query(Integer.class)
                .single();
    }

    void drop(UUID list) {
        jdbc.sql("delete from organisations.staged_row where import_id = ?")
                .param(list)
                .update();
    }

    private static StagedRow row(ResultSet row, int number) throws SQLException {
        return new StagedRow(
                row.getInt("row_number"),
                Outcome.valueOf(row.getString("outcome")),
                row.getObject("organisation_id", UUID.class),
                row.getString("name"),
                JSON.readValue(row.getString("flaws"), FLAWS));
    }

    private static ReadRow readRow(ResultSet row, int number) throws SQLException {
        return new ReadRow(
                row.getInt("row_number"),
                row.getString("ordinal"),
                row.getString("name"),
                row.getString("commune"),
                List.of((String[]) row.getArray("candidates").getArray()),
                JSON.readValue(row.getString("flaws"), FLAWS));
    }
}
