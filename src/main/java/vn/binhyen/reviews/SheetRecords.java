package vn.binhyen.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.database.Mappers;

/** The rating sheets on record, each by the day from which it is used. */
@Repository
class SheetRecords {

    private final JdbcClient jdbc;

    SheetRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(LocalDate effectiveFrom, String name, String source, RatingSheet.Confidence confidence) {}

    /** The day of the sheet that is used on a day; empty before the first. */
    Optional<LocalDate> usedOn(LocalDate day) {
        return jdbc.sql("select max(effective_from) from reviews.sheet where effective_from <= :day")
                .param("day", day)
                .query(LocalDate.class)
                .optional();
    }

    /** Of all sheets, the latest first. */
    List<LocalDate> days() {
        return jdbc.sql("select effective_from from reviews.sheet order by effective_from desc")
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .list();
    }

    RatingSheet get(LocalDate from) {
        return find(from).orElseThrow();
    }

    Optional<RatingSheet> find(LocalDate from) {
        return jdbc.sql(
                        "select effective_from, name, source, confidence from reviews.sheet where effective_from = :from")
                .param("from", from)
                .query(Mappers.of(Head.class))
                .optional()
                .map(this::sheet);
    }

    private RatingSheet sheet(Head head) {
        var criteria = jdbc.sql(
                        "select ordinal, title, most from reviews.criterion where sheet = :from order by ordinal")
                .param("from", head.effectiveFrom())
                .query(Mappers.of(RatingSheet.Criterion.class))
                .list();
        var grades = jdbc.sql("select least, name from reviews.grade where sheet = :from order by least")
                .param("from", head.effectiveFrom())
                .query(Mappers.of(RatingSheet.Grade.class))
                .list();
        return new RatingSheet(head.effectiveFrom(), head.name(), head.source(), head.confidence(), criteria, grades);
    }

    /** Answers false where there is none; refused by its key where a rating rests on it. */
    boolean remove(LocalDate from) {
        for (var rows : List.of(
                "delete from reviews.criterion where sheet = :from", "delete from reviews.grade where sheet = :from"))
            jdbc.sql(rows).param("from", from).update();
        return jdbc.sql("delete from reviews.sheet where effective_from = :from")
                        .param("from", from)
                        .update()
                == 1;
    }

    /** Of two who add a sheet of one day at once, the other is refused by its key. */
    void add(RatingSheet sheet) {
        jdbc.sql(
                        "insert into reviews.sheet (effective_from, name, source, confidence) values (:from, :name, :source, :confidence)")
                .param("from", sheet.effectiveFrom())
                .param("name", sheet.name())
                .param("source", sheet.source())
                .param("confidence", sheet.confidence().name())
                .update();
        for (var criterion : sheet.criteria())
            jdbc.sql(
                            "insert into reviews.criterion (sheet, ordinal, title, most) values (:from, :ordinal, :title, :most)")
                    .param("from", sheet.effectiveFrom())
                    .param("ordinal", criterion.ordinal())
                    .param("title", criterion.title())
                    .param("most", criterion.most())
                    .update();
        for (var grade : sheet.grades())
            jdbc.sql("insert into reviews.grade (sheet, least, name) values (:from, :least, :name)")
                    .param("from", sheet.effectiveFrom())
                    .param("least", grade.least())
                    .param("name", grade.name())
                    .update();
    }
}
