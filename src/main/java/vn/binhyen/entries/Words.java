package vn.binhyen.entries;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import vn.binhyen.calendars.Period;
import vn.binhyen.calendars.Wording;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private Words() {}

    static String of(Page page, Enum<?> value) {
        return page.text("entries." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** Why there is no sheet: none was begun, or nobody has an account to begin one. */
    static String sheetless(Page page, CommuneLine line) {
        return page.text(line.represented() ? "entries.overview.missing" : "entries.overview.unrepresented");
    }

    static String tagKind(SheetState state) {
        return switch (state) {
            case OPEN -> "neutral";
            case SUBMITTED -> "waiting";
            case CONFIRMED -> "good";
            case RETURNED -> "late";
        };
    }

    /** The office's sheet is the city's own; communes and organisations are called by their names. */
    static String name(Page page, Body body) {
        return body.level() == Keeper.OFFICE ? page.text("entries.office", body.name()) : body.name();
    }

    static String period(Page page, Period period) {
        return Wording.of(page.locale()).period(period);
    }

    /** The periods, with the one that is shown though it may be older than those. */
    static List<Choice> periods(Page page, List<Period> periods, Period shown) {
        var all = new ArrayList<>(periods);
        if (!all.contains(shown)) all.add(shown);
        return all.stream()
                .map(period -> new Choice(period.code(), named(page, period)))
                .toList();
    }

    /** What a rule looks at, in a sentence. */
    static String of(Page page, Check check) {
        return switch (check) {
            case Check.Range range -> range(page, range);
            case Check.Parts parts ->
                page.text("entries.rule.parts.says", String.join(" + ", parts.parts()), parts.whole());
            case Check.Sum sum -> page.text("entries.rule.sum.says", String.join(" + ", sum.parts()), sum.whole());
            case Check.Change change ->
                page.text(
                        "entries.rule.change.says",
                        change.code() == null ? page.text("entries.rule.every") : change.code(),
                        change.percent(),
                        change.least() == null ? "1" : page.decimal(change.least()));
        };
    }

    private static String range(Page page, Check.Range range) {
        if (range.most() == null)
            return page.text("entries.rule.least.says", range.code(), page.decimal(requireNonNull(range.least())));
        var most = page.decimal(range.most());
        return range.least() == null
                ? page.text("entries.rule.most.says", range.code(), most)
                : page.text("entries.rule.range.says", range.code(), page.decimal(range.least()), most);
    }

    private static String named(Page page, Period period) {
        var name = period(page, period);
        boolean plain = period.calendar().code().equals("calendar_year");
        return plain ? name : name + " – " + Wording.of(page.locale()).name(period.calendar());
    }
}
