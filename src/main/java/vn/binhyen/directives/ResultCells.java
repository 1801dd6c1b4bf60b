package vn.binhyen.directives;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Wording;
import vn.binhyen.documents.Cell;
import vn.binhyen.documents.Column;
import vn.binhyen.organisations.OrganisationKind;
import vn.binhyen.pages.Texts;

/** The columns of the table of results: always in Vietnamese, as an office's tables are. */
@Component
class ResultCells {

    static final List<Column> COLUMNS = List.of(
            new Column("Số thứ tự nhiệm vụ", 9),
            new Column("Nhiệm vụ", 44),
            new Column("Đơn vị", 44),
            new Column("Loại đơn vị", 18),
            new Column("Phường, xã", 24),
            new Column("Hạn", 12),
            new Column("Trạng thái", 16),
            new Column("Ngày tiếp nhận", 12),
            new Column("Ngày gửi kết quả", 12),
            new Column("Kết quả bằng số", 14),
            new Column("Đơn vị tính", 14),
            new Column("Ngày hoàn thành", 12),
            new Column("Số ngày quá hạn", 10),
            new Column("Số ngày gửi chậm", 10),
            new Column("Hạn giao ban đầu", 12),
            new Column("Kỳ", 16));

    private static final Cell NOTHING = new Cell.Missing("");

    private final Texts texts;
    private final Clock clock;

    ResultCells(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Cell> row(ResultSet row, int number) throws SQLException {
        var due = row.getObject("due", LocalDate.class);
        var delivered = row.getObject("delivered_on", LocalDate.class);
        return List.of(
                Cell.of(row.getInt("number")),
                Cell.of(row.getString("title")),
                Cell.of(row.getString("organisation_name")),
                word(OrganisationKind.valueOf(row.getString("organisation_kind"))),
                words(row.getString("commune"), "chưa rõ"),
                new Cell.Day(due),
                word(ObligationStatus.valueOf(row.getString("status"))),
                day(row.getObject("acknowledged_on", LocalDate.class)),
                day(delivered),
                amount(row.getBigDecimal("result_number")),
                words(row.getString("unit"), ""),
                day(row.getObject("result_day", LocalDate.class)),
                amount(row.getBigDecimal("late_days")),
                delivered == null || !delivered.isAfter(due)
                        ? NOTHING
                        : Cell.of(ChronoUnit.DAYS.between(due, delivered)),
                day(row.getObject("asked_due", LocalDate.class)),
                period(row.getString("period")));
    }

    private static Cell period(@Nullable String code) {
        return code == null
                ? NOTHING
                : Cell.of(
                        Wording.of(Texts.VIETNAMESE).period(Calendars.standard().period(code)));
    }

    private Cell word(Enum<?> value) {
        return Cell.of(texts.text(Texts.VIETNAMESE, Words.key(value)));
    }

    private static Cell words(@Nullable String words, String missing) {
        return words == null ? new Cell.Missing(missing) : Cell.of(words);
    }

    private static Cell day(@Nullable LocalDate day) {
        return day == null ? NOTHING : new Cell.Day(day);
    }

    private static Cell amount(@Nullable BigDecimal number) {
        return number == null ? NOTHING : new Cell.Amount(number);
    }
}
