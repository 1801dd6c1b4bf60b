package vn.binhyen.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/**
 * An edition of a report that was received.
 *
 * @param installation what its sender is called here
 * @param latest whether no later edition is there
 */
record ReceivedReport(
        UUID id,
        String installation,
        String definition,
        String nameVi,
        String nameEn,
        String period,
        LocalDate firstDay,
        LocalDate lastDay,
        String level,
        String placeCode,
        String placeName,
        String inName,
        boolean placeKnown,
        int edition,
        boolean latest,
        Instant approvedAt,
        Instant receivedAt) {

    String name(Locale language) {
        return language.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** A commune with its province. */
    String place() {
        return level.equals(ToldReports.Place.PROVINCE) ? placeName : placeName + ", " + inName;
    }
}
