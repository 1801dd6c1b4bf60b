package vn.binhyen.pages;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Reads a day as people type it (22/11/2026, 2-9-2026, 2.9.2026) or as links carry it (2026-11-22). */
class DayFormatter implements Formatter<LocalDate> {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");

    @Override
    public LocalDate parse(String text, Locale locale) throws ParseException {
        try {
            var typed = TYPED.matcher(text.strip());
            return typed.matches()
                    ? LocalDate.of(number(typed.group(3)), number(typed.group(2)), number(typed.group(1)))
                    : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new ParseException(text, 0);
        }
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return new Formats(locale).date(day);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
