package vn.binhyen.organisations;

import java.util.List;

/** What is wrong with one thing typed: the key of its sentence under {@code organisations.flaw}, and whether it blocks. */
record Flaw(Field field, String key, List<String> arguments, boolean blocking) {

    static Flaw blocking(Field field, String key, String... arguments) {
        return new Flaw(field, key, List.of(arguments), true);
    }

    static Flaw warning(Field field, String key, String... arguments) {
        return new Flaw(field, key, List.of(arguments), false);
    }

    String textKey() {
        return "organisations.flaw." + key;
    }
}
