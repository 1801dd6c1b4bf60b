package vn.binhyen.burden;

import org.jspecify.annotations.Nullable;

/**
 * What the organisations and the desk of one commune (null: not known) were asked in one month.
 *
 * @param tasks asked by directives, and how many of them nobody estimated
 * @param organisations that are asked for sheets
 * @param fields figures of all their sheets together
 * @param fieldMinutes an estimate by so many seconds a figure
 */
public record MonthBurden(
        @Nullable Integer communeId,
        @Nullable String commune,
        int month,
        Load tasks,
        long organisations,
        long fields,
        long fieldMinutes) {

    public long questions() {
        return tasks.questions() + fields;
    }

    /** As far as they are known or estimated. */
    public long minutes() {
        return tasks.minutes() + fieldMinutes;
    }
}
