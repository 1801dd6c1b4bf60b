package vn.binhyen.regulations;

import java.util.Arrays;
import java.util.List;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private Words() {}

    static String of(Page page, Enum<?> value) {
        var module = value.getDeclaringClass().getPackageName().replace("vn.binhyen.", "");
        return page.text(module + "." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static List<Choice> choices(Page page, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), of(page, value)))
                .toList();
    }

    static String tagKind(ReminderState state) {
        return switch (state) {
            case SENT -> "good";
            case QUEUED -> "info";
            case NO_ADDRESS, REFUSED, FAILED, UNKNOWN -> "waiting";
            case CANCELLED -> "neutral";
        };
    }

    static String tagKind(State state) {
        return switch (state) {
            case IN_FORCE -> "good";
            case EXPIRES_SOON -> "waiting";
            case EXPIRED -> "late";
            case AHEAD, RENEWED, ENDED -> "neutral";
        };
    }
}
