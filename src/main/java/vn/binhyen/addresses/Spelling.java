package vn.binhyen.addresses;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/** Finds a ward of a district whose name is written almost as in an address. */
final class Spelling {

    /** So long a name may have one letter wrong, and a longer one two. */
    private static final int ONE_WRONG = 4;

    private static final int TWO_WRONG = 9;

    private final Gazetteer gazetteer;

    Spelling(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Empty where none is near, and where several are. */
    Optional<Unit> almost(Mentions mentions, Unit district) {
        for (var words : mentions.unknown()) {
            var near = gazetteer.wardsOf(district).stream()
                    .filter(ward -> isNear(name(words), ward.key()))
                    .toList();
            if (near.size() == 1) return Optional.of(near.getFirst());
        }
        return Optional.empty();
    }

    /** Without the word for the kind. */
    private static String name(List<Token> words) {
        for (int begin = Math.min(2, words.size() - 1); begin > 0; begin--)
            if (!Kind.announced(Unit.exact(words.subList(0, begin))).isEmpty())
                return joined(words.subList(begin, words.size()));
        return joined(words);
    }

    private static String joined(List<Token> words) {
        return words.stream().map(Token::bare).collect(joining(" "));
    }

    private static boolean isNear(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        int wrong = longest < ONE_WRONG ? 0 : longest < TWO_WRONG ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= wrong && distance(one, other) <= wrong;
    }

    /** How many letters are wrong, missing or too many (Levenshtein 1966). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) row[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
