package vn.binhyen.addresses;

import static java.util.stream.Collectors.joining;

import java.util.List;
import vn.binhyen.addresses.Kind.Level;

/**
 * A unit of then or now under one of its names.
 *
 * @param code for a commune that began after July 2025 its key, as a code alone does not name it
 * @param district the district of then; empty where there is none
 * @param province the province of its time; empty where it is not known
 * @param state whether it is one of today's, one of the last of then, or of before
 */
record Unit(String code, String name, Kind kind, String district, String province, State state, String exact) {

    /** When it bore the name. */
    enum State {
        TODAY,
        /** After 1 July 2025 it ended again. */
        ENDED_SINCE,
        /** On 30 June 2025, before the level of districts went. */
        LAST_OF_THEN,
        BEFORE
    }

    static Unit of(String code, String name, Level level, String district, String province, State state) {
        var kind = Kind.of(name, level);
        return new Unit(code, name, kind, district, province, state, exact(Token.of(kind.bare(name))));
    }

    static String exact(List<Token> tokens) {
        return tokens.stream().map(Token::exact).collect(joining(" "));
    }

    /** The code that a key begins with. */
    static String codeOf(String key) {
        return key.split("@", 2)[0];
    }

    boolean isPresent() {
        return state == State.TODAY;
    }

    /** Whether it is of the time without districts. */
    boolean isSince2025() {
        return state == State.TODAY || state == State.ENDED_SINCE;
    }

    Level level() {
        return kind.level();
    }

    /** The name without its kind and without marks, as it is looked up. */
    String key() {
        return Token.of(kind.bare(name)).stream().map(Token::bare).collect(joining(" "));
    }
}
