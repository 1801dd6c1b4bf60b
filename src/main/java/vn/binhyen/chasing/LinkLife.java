package vn.binhyen.chasing;

import java.time.LocalDate;

/**
 * From a day on, how many days after the deadline an answer link still works.
 *
 * @param confirmed whether the office set it; otherwise it is our proposal
 */
record LinkLife(LocalDate validFrom, int daysAfterDue, boolean confirmed) {}
