package vn.binhyen.notices;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.binhyen.calendars.DayKind;
import vn.binhyen.calendars.WorkingDays;

/**
 * When messages may be sent, as dated rules. In a year whose holidays are not known, Monday to Friday count as working
 * days: a message on a holiday does less harm than one that never leaves.
 */
record Timetable(List<SendingHours> rules, WorkingDays workingDays) {

    private static final int LONGEST_REST_DAYS = 60;

    Timetable {
        rules = rules.stream()
                .sorted(Comparator.comparing(SendingHours::validFrom).reversed())
                .toList();
    }

    /** The first moment from now on at which messages may be sent: now itself, if it is one. */
    LocalDateTime openFrom(LocalDateTime now) {
        for (int days = 0; days <= LONGEST_REST_DAYS; days++) {
            var from = days == 0 ? now : now.toLocalDate().plusDays(days).atStartOfDay();
            var open = openOn(from);
            if (open.isPresent()) return open.get();
        }
        return now;
    }

    /** The first such moment of the same day. */
    private Optional<LocalDateTime> openOn(LocalDateTime from) {
        var day = from.toLocalDate();
        var hours = hoursOn(day);
        if (hours.isEmpty()) return Optional.of(from);
        var rule = hours.get();
        if (rule.workingDaysOnly() && !isWorkingDay(day)) return Optional.empty();
        if (!from.toLocalTime().isBefore(rule.closes())) return Optional.empty();
        return Optional.of(from.toLocalTime().isBefore(rule.opens()) ? day.atTime(rule.opens()) : from);
    }

    Optional<SendingHours> hoursOn(LocalDate day) {
        return rules.stream().filter(rule -> !rule.validFrom().isAfter(day)).findFirst();
    }

    private boolean isWorkingDay(LocalDate day) {
        var kind = workingDays.kindOf(day);
        if (kind != DayKind.UNKNOWN) return kind == DayKind.WORKING_DAY;
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
