package vn.binhyen.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers, days and moments are written. Days are written the same in both languages, as official documents do. */
public class Formats {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").withZone(HANOI);
    private static final long KILOBYTE = 1024;

    private final Locale language;

    public Formats(Locale language) {
        this.language = language;
    }

    public String date(LocalDate day) {
        return DAY.format(day);
    }

    public String moment(Instant at) {
        return MOMENT.format(at);
    }

    public String number(long number) {
        return format("#,##0").format(number);
    }

    public String decimal(BigDecimal number) {
        return format("#,##0.######").format(number);
    }

    /** One place after the comma; never 100 % while something is missing, nor 0 % when there is something. */
    public String percent(long part, long whole) {
        if (whole == 0) return "–";
        var tenths = BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(1000))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
        if (tenths >= 1000 && part < whole) tenths = 999;
        if (tenths == 0 && part > 0) tenths = 1;
        return format("#,##0.#").format(BigDecimal.valueOf(tenths, 1)) + "\u00a0%";
    }

    String size(long bytes) {
        if (bytes < KILOBYTE * KILOBYTE) return number(Math.max(1, Math.ceilDiv(bytes, KILOBYTE))) + "\u00a0kB";
        return format("#,##0.#").format(bytes / (double) (KILOBYTE * KILOBYTE)) + "\u00a0MB";
    }

    private DecimalFormat format(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(language);
        var format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
