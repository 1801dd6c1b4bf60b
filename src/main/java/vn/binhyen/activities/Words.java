package vn.binhyen.activities;

import java.util.Arrays;
import java.util.List;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** How the pages of this module name things, in the reader's language. */
final class Words {

    private Words() {}

    static String of(Page page, Enum<?> value) {
        return page.text("activities." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static List<Choice> choices(Page page, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), of(page, value)))
                .toList();
    }

    static List<Choice> kinds(Page page, List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> new Choice(kind.code(), kind.nameIn(page.locale())))
                .toList();
    }

    static List<Choice> hosts(List<Host> hosts) {
        return hosts.stream()
                .map(host -> new Choice(host.code(), host.hostName()))
                .toList();
    }

    static String tagKind(State state) {
        return switch (state) {
            case PLANNED -> "info";
            case HELD -> "waiting";
            case CONFIRMED -> "good";
            case CANCELLED -> "neutral";
        };
    }

    static String hours(SessionTerms terms) {
        if (terms.starts() == null) return "";
        return terms.ends() == null ? terms.starts().toString() : terms.starts() + "–" + terms.ends();
    }
}
