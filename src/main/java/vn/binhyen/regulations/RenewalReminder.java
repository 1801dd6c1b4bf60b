package vn.binhyen.regulations;

import java.time.Instant;
import java.time.LocalDate;

/** That an organisation was to be reminded so many days before a regulation's last day, and what became of it when. */
record RenewalReminder(LocalDate lastDay, int daysBefore, ReminderState state, Instant notedAt, Instant changedAt) {}
