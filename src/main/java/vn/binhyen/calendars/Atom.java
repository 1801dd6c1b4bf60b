package vn.binhyen.calendars;

import java.time.LocalDate;
import java.time.YearMonth;

/** The smallest piece of a calendar month that no period of any named calendar cuts; both ends included. */
public record Atom(LocalDate firstDay, LocalDate lastDay) implements Comparable<Atom> {

    public Atom {
        if (lastDay.isBefore(firstDay) || !YearMonth.from(firstDay).equals(YearMonth.from(lastDay)))
            throw new IllegalArgumentException("Not within one month: " + firstDay + " to " + lastDay);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    @Override
    public int compareTo(Atom other) {
        return firstDay.compareTo(other.firstDay);
    }
}
