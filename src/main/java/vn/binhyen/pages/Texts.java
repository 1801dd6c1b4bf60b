package vn.binhyen.pages;

import java.math.BigDecimal;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Service;

/** The sentences of all modules, by key and language. A missing one is shown as its key; in tests it is an error. */
@Service
public class Texts {

    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final Logger log = LoggerFactory.getLogger(Texts.class);

    private final MessageSource messages;
    private final boolean missingFails;

    Texts(MessageSource messages, @Value("${binhyen.texts.missing:show}") String missing) {
        this.messages = messages;
        this.missingFails = missing.equals("fail");
    }

    public String text(Locale language, String key, Object... arguments) {
        var text = messages.getMessage(key, arguments, null, language);
        return text == null ? missing(key, language) : text;
    }

    /** In both languages, one below the other: for whoever reads it without having chosen one. */
    public String both(String key, Object... arguments) {
        return text(VIETNAMESE, key, arguments) + "\n" + text(ENGLISH, key, arguments);
    }

    /** A message of a form: the first of its codes that has a text, otherwise its own words as they are. */
    public String text(Locale language, MessageSourceResolvable message) {
        var codes = message.getCodes() == null ? new String[0] : message.getCodes();
        for (var code : codes) {
            var text = messages.getMessage(code, message.getArguments(), null, language);
            if (text != null) return text;
        }
        var words = message.getDefaultMessage();
        return words == null ? missing(String.join(" ", codes), language) : words;
    }

    /** A number as it is written in a language, outside of pages, too. */
    public String decimal(Locale language, BigDecimal number) {
        return new Formats(language).decimal(number);
    }

    private String missing(String key, Locale language) {
        if (missingFails) throw new NoSuchMessageException(key, language);
        log.warn("No text for {} in {}", key, language);
        return key;
    }
}
