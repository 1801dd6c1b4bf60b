package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.DeadlineRule;
import vn.binhyen.calendars.Wording;
import vn.binhyen.pages.Page;

/** How one part of a text differs from the wording before; a task is told by its number. */
record Change(Edition.Part.Name name, @Nullable Integer task, Difference difference) {

    /** Whatever changed, in the order of the text. */
    static List<Change> between(Page page, Edition before, Edition after) {
        var places = new LinkedHashSet<Edition.Part>();
        Stream.concat(after.parts().stream(), before.parts().stream())
                .map(part -> new Edition.Part(part.name(), part.task(), ""))
                .forEach(places::add);
        return places.stream()
                .map(place -> new Change(
                        place.name(),
                        number(after, place.task()),
                        Difference.between(shown(page, before.at(place)), shown(page, after.at(place)))))
                .filter(change -> !change.difference().isNone())
                .toList();
    }

    /** A part as people read it: a day as they write it. */
    static String shown(Page page, Edition.Part part) {
        if (part.text().isEmpty()) return "";
        return switch (part.name()) {
            case DATED, DUE -> page.date(LocalDate.parse(part.text()));
            case EACH -> Wording.of(page.locale()).deadline(DeadlineRule.parse(part.text()), Calendars.standard());
            case SYMBOL, ISSUER, SUMMARY, PLAN_TITLE, PLAN_TEXT, TASK, DETAILS -> part.text();
        };
    }

    private static @Nullable Integer number(Edition edition, @Nullable UUID task) {
        if (task == null) return null;
        var tasks = edition.parts().stream()
                .map(Edition.Part::task)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return tasks.indexOf(task) + 1;
    }
}
