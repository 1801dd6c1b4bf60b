package vn.binhyen.programmes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private static final Calendars CALENDARS = Calendars.standard();

    private Words() {}

    static String of(Page page, Enum<?> value) {
        var module = value.getDeclaringClass().getPackageName().replace("vn.binhyen.", "");
        return page.text(module + "." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static List<Choice> choices(Page page, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), of(page, value)))
                .toList();
    }

    static List<Choice> calendars(Page page) {
        return CALENDARS.all().stream()
                .map(calendar ->
                        new Choice(calendar.code(), Wording.of(page.locale()).name(calendar)))
                .toList();
    }

    static List<Choice> years(int from, int until) {
        return IntStream.rangeClosed(from, until)
                .mapToObj(year -> new Choice(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    /** “Năm 2026 (Năm dương lịch)”. */
    static String year(Page page, String calendar, int year) {
        return page.text(
                "programmes.yearOf",
                String.valueOf(year),
                Wording.of(page.locale()).name(CALENDARS.get(calendar)));
    }

    static String tagKind(Timing timing) {
        return switch (timing) {
            case BY_QUARTER_ONE -> "good";
            case LATER -> "late";
            case NONE -> "bad";
            case NOT_APPLICABLE, UNKNOWN -> "neutral";
        };
    }

    /** A page's name for a plan: “Phường Ba Đình: Kế hoạch … (15/KH-UBND)”. */
    static String plan(PlanBranch.Leaf leaf) {
        var symbol = leaf.symbol() == null ? "" : " (" + leaf.symbol() + ")";
        return leaf.bodyName() + ": " + leaf.title() + symbol;
    }
}
