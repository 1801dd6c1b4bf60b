package vn.binhyen.directives;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.PeriodDay;

/**
 * How an issued text is to read from now on, and why; what is not named stays.
 *
 * @param tasks by the tasks' ids
 */
public record Amendment(Kind kind, String reason, String summary, Plan plan, Map<UUID, Wording> tasks) {

    /** What an amendment asks of those who acknowledged the text before it. */
    public enum Kind {
        /** Nothing: the meaning is the same. */
        SMALL_EDIT,
        /** To acknowledge the new edition, unless they have delivered. */
        NEW_VERSION;

        Act act() {
            return switch (this) {
                case SMALL_EDIT -> Act.AMENDED;
                case NEW_VERSION -> Act.REISSUED;
            };
        }
    }

    /**
     * A task's words; a day that is null stays as it is.
     *
     * @param each the day within each period of a recurring task, from the next round on
     */
    public record Wording(
            String title,
            @Nullable String details,
            @Nullable LocalDate day,
            @Nullable PeriodDay each) {

        public Wording(String title, @Nullable String details, @Nullable LocalDate day) {
            this(title, details, day, null);
        }
    }

    public Amendment {
        tasks = Map.copyOf(tasks);
    }
}
