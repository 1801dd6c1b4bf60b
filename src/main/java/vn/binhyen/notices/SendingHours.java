package vn.binhyen.notices;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * From a day on, the hours in which messages may be sent, and whether on working days only.
 *
 * @param confirmed whether the office set them; otherwise they are our proposal
 */
public record SendingHours(
        LocalDate validFrom, LocalTime opens, LocalTime closes, boolean workingDaysOnly, boolean confirmed) {}
