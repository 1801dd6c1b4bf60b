package vn.binhyen.pages;

import java.text.ParseException;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** Reads a time of day as people type it: 8:30, 8h30, 8g30, 8.30, 8h. */
class TimeFormatter implements Formatter<LocalTime> {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})\\s*(?:[:hg.]\\s*(\\d{2})?)?");

    @Override
    public LocalTime parse(String text, Locale locale) throws ParseException {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) throw new ParseException(text, 0);
        try {
            int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
            return LocalTime.of(Integer.parseInt(typed.group(1)), minute);
        } catch (DateTimeException noSuchTime) {
            throw new ParseException(text, 0);
        }
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }
}
