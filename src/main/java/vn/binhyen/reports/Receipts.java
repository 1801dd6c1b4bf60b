package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.binhyen.calendars.Period;

/** Which communes sent a report of a period, and which in time. */
public record Receipts(Definition definition, Period period, LocalDate day, List<Receipt> communes) {

    public Receipts {
        communes = List.copyOf(communes);
    }

    /** How a commune kept to the time. */
    public enum Timeliness {
        ON_TIME,
        LATE,
        /** It is not there, and should be. */
        MISSING,
        /** It is not there, and there is still time. */
        AWAITED
    }

    /**
     * The report of one commune.
     *
     * @param receivedOn when it was first submitted; null: it was not
     */
    public record Receipt(
            int area,
            String name,
            ReportState state,
            LocalDate due,
            @Nullable LocalDate receivedOn,
            Timeliness timeliness) {

        static Timeliness timeliness(LocalDate due, @Nullable LocalDate received, LocalDate today) {
            if (received == null) return today.isAfter(due) ? Timeliness.MISSING : Timeliness.AWAITED;
            return received.isAfter(due) ? Timeliness.LATE : Timeliness.ON_TIME;
        }
    }

    public long received() {
        return communes.stream().filter(each -> each.receivedOn() != null).count();
    }

    public long approved() {
        return communes.stream()
                .filter(each -> each.state() == ReportState.APPROVED)
                .count();
    }

    public long count(Timeliness timeliness) {
        return communes.stream().filter(each -> each.timeliness() == timeliness).count();
    }
}
