package vn.binhyen.calendars;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** A day that is not what its weekday says: a holiday, a day off in lieu, a Saturday worked, or one not decided yet. */
public record SpecialDay(
        LocalDate date, String nameVi, String nameEn, Kind kind, Confidence confidence, String source) {

    /** What the day is instead of what its weekday says. */
    public enum Kind {
        HOLIDAY(DayKind.DAY_OFF),
        COMPENSATED_DAY_OFF(DayKind.DAY_OFF),
        COMPENSATED_WORKING_DAY(DayKind.WORKING_DAY),
        UNDECIDED(DayKind.UNKNOWN);

        private final DayKind means;

        Kind(DayKind means) {
            this.means = means;
        }

        DayKind means() {
            return means;
        }
    }

    static SpecialDay of(Map<String, String> row) {
        return new SpecialDay(
                LocalDate.parse(CsvTable.cell(row, "date")),
                CsvTable.cell(row, "name_vi"),
                CsvTable.cell(row, "name_en"),
                Kind.valueOf(CsvTable.cell(row, "kind").toUpperCase(Locale.ROOT)),
                Confidence.of(CsvTable.cell(row, "confidence")),
                CsvTable.cell(row, "source"));
    }
}
