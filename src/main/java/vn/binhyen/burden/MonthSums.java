package vn.binhyen.burden;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was asked in several months together, of one commune or of many.
 *
 * @param fieldMinutes an estimate
 * @param heaviest the month with most questions, of several the first; null where nothing was asked
 * @param most how many there were in it
 */
record MonthSums(
        Load tasks,
        long fields,
        long fieldMinutes,
        @Nullable Integer heaviest,
        long most) {

    static MonthSums of(List<MonthBurden> months) {
        Map<Integer, Long> byMonth = new TreeMap<>();
        for (var each : months) byMonth.merge(each.month(), each.questions(), Math::addExact);
        Integer heaviest = null;
        long most = 0;
        for (var each : byMonth.entrySet())
            if (each.getValue() > most) {
                heaviest = each.getKey();
                most = each.getValue();
            }
        return new MonthSums(
                months.stream().map(MonthBurden::tasks).reduce(Load.NONE, Load::plus),
                months.stream().mapToLong(MonthBurden::fields).sum(),
                months.stream().mapToLong(MonthBurden::fieldMinutes).sum(),
                heaviest,
                most);
    }

    long questions() {
        return tasks.questions() + fields;
    }

    /** As far as they are known or estimated. */
    long minutes() {
        return tasks.minutes() + fieldMinutes;
    }
}
