package vn.binhyen.entries;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Scopes;

/** Keeps what is typed until it is submitted. What a colleague typed after this page was read is not written over. */
@Repository
class Drafts {

    private static final String SAVE = """
            insert into entries.draft as d (province_id, commune_id, organisation_id, sheet_id, by_office, code, amount, typed,
                nothing, comment, saved_at, saved_by)
            select s.province_id, s.commune_id, s.organisation_id, s.id, :office, f.*, :at, :actor
            from entries.sheet s, unnest(:codes, :amounts, :typed, :nothings, :comments) f
            where s.id = :sheet
            on conflict (sheet_id, by_office, code) do update set amount = excluded.amount, typed = excluded.typed,
                    nothing = excluded.nothing, comment = excluded.comment, saved_at = excluded.saved_at,
                    saved_by = excluded.saved_by
                where d.saved_at <= :seen or d.saved_by = :actor
            returning code
            """;

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, Field> of(SheetId sheet, Hand hand) {
        var fields = new LinkedHashMap<String, Field>();
        jdbc.sql("select * from entries.draft where sheet_id = :sheet and by_office = :office order by code")
                .param("sheet", sheet.value())
                .param("office", hand == Hand.OFFICE)
                .query(row -> {
                    fields.put(
                            row.getString("code"),
                            new Field(
                                    row.getString("code"),
                                    row.getBigDecimal("amount"),
                                    row.getString("typed"),
                                    row.getBoolean("nothing"),
                                    row.getString("comment")));
                });
        return fields;
    }

    /** Answers the codes that were kept. */
    Set<String> save(SheetId sheet, Hand hand, Collection<Field> fields, Instant seen, Instant now) {
        if (fields.isEmpty()) return Set.of();
        var list = List.copyOf(fields);
        return Set.copyOf(jdbc.sql(SAVE)
                .param("sheet", sheet.value())
                .param("office", hand == Hand.OFFICE)
                .param("at", SheetRecords.moment(now))
                .param("seen", SheetRecords.moment(seen))
                .param("actor", Scopes.current().actor())
                .param("codes", list.stream().map(Field::code).toArray(String[]::new))
                .param("amounts", list.stream().map(Field::amount).toArray(BigDecimal[]::new))
                .param("typed", list.stream().map(Field::typed).toArray(String[]::new))
                .param("nothings", list.stream().map(Field::nothing).toArray(Boolean[]::new))
                .param("comments", list.stream().map(Field::comment).toArray(String[]::new))
                .query(String.class)
                .list());
    }

    /** What was submitted is a draft no longer. */
    void discard(SheetId sheet, Hand hand) {
        jdbc.sql("delete from entries.draft where sheet_id = :sheet and by_office = :office")
                .param("sheet", sheet.value())
                .param("office", hand == Hand.OFFICE)
                .update();
    }

    /** When the last of it was kept. */
    Instant savedAt(SheetId sheet, Hand hand) {
        return jdbc.sql("select max(saved_at) from entries.draft where sheet_id = :sheet and by_office = :office")
                .param("sheet", sheet.value())
                .param("office", hand == Hand.OFFICE)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant)
                .orElse(Instant.EPOCH);
    }
}
