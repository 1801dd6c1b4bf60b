package vn.binhyen.organisations;

import java.util.Arrays;
import java.util.List;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** The answers that the registry's forms offer, in the reader's language. */
final class Choices {

    private Choices() {}

    static List<Choice> of(Page page, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), text(page, value)))
                .toList();
    }

    /** Without "not known", which the form says by choosing nothing. */
    static List<Choice> known(Page page, Enum<?>[] values) {
        return of(page, values).stream()
                .filter(choice -> !choice.value().equals("UNKNOWN"))
                .toList();
    }

    static List<Choice> communes(List<AreaCard> communes) {
        return communes.stream()
                .map(commune -> new Choice(commune.code(), commune.name()))
                .toList();
    }

    /** The word for a kind, size, level or answer; its key is the type and the value. */
    static String text(Page page, Enum<?> value) {
        return page.text(key(value));
    }

    static String key(Enum<?> value) {
        return "organisations." + value.getDeclaringClass().getSimpleName() + "." + value.name();
    }
}
