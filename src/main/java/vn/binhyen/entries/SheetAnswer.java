package vn.binhyen.entries;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sheet, for programs. What its measures are called is told by the dictionary of measures. */
record SheetAnswer(
        UUID id,
        String level,
        int province,
        @Nullable Integer commune,
        @Nullable UUID organisation,
        String name,
        String period,
        SheetState state,
        int steps,
        @Nullable LocalDate lastDay,
        boolean locked,
        Instant seen,
        List<Figure> figures,
        List<Step> history) {

    /** A measure on the sheet: asked, or computed and only told. */
    record Figure(
            String code,
            boolean asked,
            @Nullable BigDecimal amount,
            boolean nothing,
            @Nullable String comment,
            @Nullable BigDecimal last,
            @Nullable BigDecimal yearBefore,
            @Nullable BigDecimal elsewhere) {

        static Figure of(Row row) {
            return new Figure(
                    row.code(),
                    row.asked(),
                    row.meant(),
                    row.field().nothing(),
                    row.field().comment(),
                    row.beside().last(),
                    row.beside().yearBefore(),
                    row.elsewhere());
        }
    }

    static SheetAnswer of(SheetText sheet) {
        var body = sheet.body();
        return new SheetAnswer(
                sheet.id().value(),
                body.level().name(),
                body.provinceId(),
                body.communeId(),
                body.organisationId(),
                body.name(),
                sheet.period().code(),
                sheet.state(),
                sheet.steps(),
                sheet.lock().lastDay(),
                sheet.lock().isLocked(),
                sheet.savedAt(),
                sheet.rows().stream().map(Figure::of).toList(),
                sheet.history());
    }
}
