package vn.binhyen.ledger;

import java.util.UUID;
import vn.binhyen.calendars.Period;

/** The address of the page on which a figure explains itself. */
public final class FigurePath {

    private FigurePath() {}

    /** Of a measure, by its code, in a commune or province, by its id, and a period. */
    public static String of(String measure, int area, Period period) {
        return "/figures/" + measure + "?area=" + area + "&period=" + period.code();
    }

    /** Of a measure in the communes of the period's last day, of which one is chosen: with what each was made of. */
    public static String drawn(String measure, int area, Period period) {
        return "/figures/%s/communes?view=%s:%s&year=%d&area=%d&on=%s"
                .formatted(
                        measure,
                        period.calendar().code(),
                        period.granularity().code(),
                        period.year(),
                        area,
                        period.lastDay());
    }

    /** Of a measure that happened at one organisation. */
    public static String of(String measure, UUID organisation, Period period) {
        return "/figures/" + measure + "/own?organisation=" + organisation + "&period=" + period.code();
    }
}
