package vn.binhyen.pages;

import java.math.BigDecimal;
import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/**
 * Reads a number as people of the page's language type it: 1.234,5 in Vietnamese, 1,234.5 in English. What could mean
 * two numbers (1.5 in Vietnamese) is refused rather than guessed.
 */
public class DecimalFormatter implements Formatter<BigDecimal> {

    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d+|\\d{1,3}(\\.\\d{3})+)(,\\d+)?");
    private static final Pattern ENGLISH = Pattern.compile("-?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");

    @Override
    public BigDecimal parse(String text, Locale locale) throws ParseException {
        var typed = text.strip();
        var english = locale.getLanguage().equals("en");
        if (!(english ? ENGLISH : VIETNAMESE).matcher(typed).matches()) throw new ParseException(text, 0);
        return new BigDecimal(
                english ? typed.replace(",", "") : typed.replace(".", "").replace(',', '.'));
    }

    @Override
    public String print(BigDecimal number, Locale locale) {
        return new Formats(locale).decimal(number);
    }
}
