package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaId;
import vn.binhyen.areas.MapMark;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private static final int STEPS = 5;

    private Words() {}

    static String of(Page page, Enum<?> value) {
        return page.text("ledger." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static String period(Page page, Period period) {
        return Wording.of(page.locale()).period(period);
    }

    /** A column's head: within one year the month or quarter alone is enough. */
    static String head(Page page, Period period) {
        if (period.granularity() == Granularity.YEAR) return String.valueOf(period.year());
        if (period.granularity() == Granularity.FIVE_YEARS) return period.year() + "–" + (period.year() + 4);
        return page.text("ledger.head." + period.granularity(), period.number());
    }

    /** The value with its unit for people; what is missing is said, never shown as zero. */
    static String value(Page page, @Nullable BigDecimal value) {
        return value == null ? "–" : page.decimal(value);
    }

    /** Where its facts come from. */
    static String source(Page page, Measure measure) {
        if (measure.rule().nature() == Nature.RATIO) return page.text("ledger.from.computed");
        var module = measure.keeping().module();
        return module == null ? page.text("ledger.from.entered") : page.text("ledger.from.derived." + module);
    }

    /** Calendars and lengths of periods to choose from. */
    static List<Choice> views(Page page) {
        var wording = Wording.of(page.locale());
        return Periods.calendars().stream()
                .flatMap(calendar -> Arrays.stream(Granularity.values())
                        .filter(calendar.granularities()::contains)
                        .sorted(Comparator.comparingInt(Granularity::months))
                        .map(each -> new Choice(
                                calendar.code() + ":" + each.code(),
                                page.text("ledger.view." + each) + " – " + wording.name(calendar))))
                .toList();
    }

    static List<Choice> sections(Page page) {
        return FigureFilter.SECTIONS.stream()
                .map(section -> new Choice(section, section + ". " + page.text("ledger.section." + section)))
                .toList();
    }

    /** The communes coloured by fifths of the largest value in a period. Counts of the police are never ranked. */
    static Map<AreaId, MapMark> marks(Page page, FigureTable table, int period) {
        var most = table.rows().stream()
                .map(row -> row.value(period))
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        return table.rows().stream()
                .filter(row -> row.value(period) != null)
                .collect(Collectors.toMap(
                        row -> new AreaId(row.area()),
                        row -> mark(
                                page,
                                table.periods().get(period),
                                row,
                                Objects.requireNonNull(row.value(period)),
                                most)));
    }

    private static MapMark mark(Page page, Period period, FigureRow row, BigDecimal value, BigDecimal most) {
        int level = most.signum() == 0
                ? 1
                : Math.clamp((long) Math.ceil(value.doubleValue() * STEPS / most.doubleValue()), 1, STEPS);
        return new MapMark(level, page.decimal(value), FigurePath.of(row.measure(), row.area(), period));
    }
}
