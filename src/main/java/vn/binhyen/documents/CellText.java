package vn.binhyen.documents;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a cell's value is written in a text: 1.234,5 and 22/11/2026. */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.of("vi", "VN"));

    private CellText() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Amount amount -> number("#,##0.######", amount.number());
            case Cell.Share share -> number("#,##0.#", share.fraction().movePointRight(2)) + "\u00a0%";
            case Cell.Day day -> DAY.format(day.day());
            case Cell.Missing missing -> missing.words();
        };
    }

    private static String number(String pattern, BigDecimal number) {
        var format = new DecimalFormat(pattern, SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
