package vn.binhyen.reorganisations;

import java.time.LocalDate;

/**
 * What a reorganisation is called and rests on.
 *
 * @param basis the decision, with its number
 * @param effectiveOn the first day of the units that begin
 */
public record Terms(String title, String basis, LocalDate effectiveOn) {}
