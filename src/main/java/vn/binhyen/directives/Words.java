package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.EachPeriod;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;
import vn.binhyen.pages.TimelineEntry;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private static final Calendars CALENDARS = Calendars.standard();

    private Words() {}

    static String of(Page page, Enum<?> value) {
        return page.text(key(value));
    }

    static String key(Enum<?> value) {
        var module = value.getDeclaringClass().getPackageName().replace("vn.binhyen.", "");
        return module + "." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }

    static List<Choice> choices(Page page, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), of(page, value)))
                .toList();
    }

    static String deadline(Page page, TaskTerms terms) {
        var words = Wording.of(page.locale()).deadline(terms.deadline(), CALENDARS);
        return switch (terms.deadline()) {
            case DeadlineRule.OnDate on -> words;
            case DeadlineRule.WorkingDaysAfterIssue working -> words;
            case EachPeriod each -> words;
            case DeadlineRule.ByDayOfYear by -> words + (page.language().equals("vi") ? "/" : " ") + terms.year();
            case DeadlineRule.BeforeDayOfYear before ->
                words + (page.language().equals("vi") ? "/" : " ") + terms.year();
            case DeadlineRule.EndOfPeriod end -> words + " (" + terms.year() + ")";
        };
    }

    /** With the day that the rule comes to, unless the rule is that day. */
    static String deadline(Page page, TaskTerms terms, @Nullable LocalDate due) {
        var words = deadline(page, terms);
        if (due != null && terms.deadline() instanceof EachPeriod) return DeadlineWords.first(page, words, due);
        return due == null || terms.deadline() instanceof DeadlineRule.OnDate
                ? words
                : words + " (" + page.date(due) + ")";
    }

    /** “Chỉ thị 06/CT-BCA-V05”; without a number, the kind alone. */
    static String title(Page page, Document document) {
        return named(of(page, document.type()), document.symbol());
    }

    static String title(Page page, DirectiveCard card) {
        return named(of(page, card.type()), card.symbol());
    }

    static String title(Page page, ChainLink link) {
        return named(of(page, link.type()), link.symbol());
    }

    private static String named(String type, @Nullable String symbol) {
        return symbol == null ? type : type + " " + symbol;
    }

    /** What shows that the task is done: “nhập số (người)”. */
    static String completion(Page page, TaskTerms terms) {
        var words = of(page, terms.completion());
        return terms.unit() == null ? words : words + " (" + terms.unit() + ")";
    }

    /** “1.200 lượt người”, or null where the task has no target. */
    static @Nullable String target(Page page, TaskTerms terms) {
        var target = terms.aim().target();
        return target == null ? null : page.decimal(target) + " " + terms.unit();
    }

    /** The tasks of which another may be a part. */
    static List<Choice> wholes(DirectiveText text, UUID task) {
        return text.tasks().stream()
                .filter(each -> each.terms().aim().gathers() && !each.id().equals(task))
                .map(each -> new Choice(each.id().toString(), each.terms().title()))
                .toList();
    }

    static String selector(Page page, Selector selector) {
        var parts = new ArrayList<String>();
        selector.kinds().stream().sorted().forEach(kind -> parts.add(of(page, kind)));
        if (!selector.inScope().isEmpty())
            parts.add(page.text(
                    "directives.selector.inScope",
                    listed(page, selector.inScope().stream().sorted().toList())));
        if (!selector.communes().isEmpty())
            parts.add(page.text(
                    "directives.selector.communes", selector.communes().size()));
        if (!selector.organisations().isEmpty())
            parts.add(page.text(
                    "directives.selector.named", selector.organisations().size()));
        return parts.isEmpty() ? page.text("directives.selector.nobody") : String.join(" · ", parts);
    }

    /** One line of a directive's history; several edits in a row are one line. */
    static TimelineEntry told(Page page, DirectiveHistory.Line line) {
        var act = line.act();
        var what = page.text("audit.act." + act.act());
        var times = line.times() == 1 ? what : page.text("directives.history.times", what, line.times());
        return new TimelineEntry(act.at(), times, Objects.requireNonNullElse(act.who(), of(page, Side.SYSTEM)), null);
    }

    static String tagKind(ObligationStatus status, boolean late) {
        if (late) return "late";
        return switch (status) {
            case OPEN, ACKNOWLEDGED, WITHDRAWN, NOT_APPLICABLE -> "neutral";
            case IN_PROGRESS -> "info";
            case DELIVERED, RETURNED -> "waiting";
            case ACCEPTED -> "good";
        };
    }

    /** “hạn, ai làm”. */
    static String fields(Page page, Set<Comparison.Field> fields) {
        return listed(page, fields.stream().sorted().toList());
    }

    private static String listed(Page page, List<? extends Enum<?>> values) {
        return String.join(", ", values.stream().map(value -> of(page, value)).toList());
    }
}
