package vn.binhyen.addresses;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names of units in an address, in whatever order they stand: so chosen that the fewest words are left, and of ways that leave as few, by
 * the fewest and longest names.
 */
final class Mentions {

    /** After these words a name is a street's, or a hamlet's. */
    private static final Set<String> STREET =
            Token.of("phố đường ngõ ngách hẻm thôn xóm ấp bản khu tổ số kđt tòa trường chợ viện ty").stream()
                    .flatMap(token -> Stream.of(token.bare(), token.exact()))
                    .collect(toSet());

    private static final int LEFT = 10;
    private static final int NAME = 2;

    private final Gazetteer gazetteer;
    private final List<Token> tokens;
    private final Step[] steps;
    private final List<Mention> found = new ArrayList<>();
    private final List<List<Token>> unknown = new ArrayList<>();

    /** From a word on: a name, after the words that announce it, or a single word that is left. */
    private record Step(int cost, int name, int end, Set<Kind> announced, List<Unit> units) {

        boolean isName() {
            return !units.isEmpty();
        }
    }

    private Mentions(Gazetteer gazetteer, List<Token> tokens) {
        this.gazetteer = gazetteer;
        this.tokens = tokens;
        steps = new Step[tokens.size()];
    }

    static Mentions in(String text, Gazetteer gazetteer) {
        var mentions = new Mentions(gazetteer, Token.of(text));
        for (int i = mentions.tokens.size() - 1; i >= 0; i--) mentions.choose(i);
        mentions.collect();
        return mentions;
    }

    List<Mention> found() {
        return found;
    }

    /** Words that name no unit, where they begin a part between commas with neither a number nor a word like street. */
    List<List<Token>> unknown() {
        return unknown;
    }

    private void choose(int i) {
        steps[i] = new Step(LEFT + costFrom(i + 1), i, i + 1, Set.of(), List.of());
        for (int words = 1; words <= 2 && isTogether(i, i + words); words++) {
            var announced = Kind.announced(Unit.exact(tokens.subList(i, i + words)));
            if (!announced.isEmpty()) chooseName(i, i + words, announced);
        }
        if (!tokens.get(i).isNumber()) chooseName(i, i, Set.of());
    }

    private void chooseName(int i, int from, Set<Kind> announced) {
        for (int end = from + 1; isTogether(from, end - 1); end++) {
            var name = joined(from, end);
            var units = units(name, announced);
            int cost = NAME + costFrom(end);
            boolean better = cost < steps[i].cost() || cost == steps[i].cost() && steps[i].announced() == announced;
            if (!units.isEmpty() && better && (!announced.isEmpty() || name.length() > 1))
                steps[i] = new Step(cost, from, end, announced, units);
            if (!gazetteer.isBeginning(name)) return;
        }
    }

    private int costFrom(int i) {
        return i < tokens.size() ? steps[i].cost() : 0;
    }

    /** Whether there is such a word, in the same part between commas. */
    private boolean isTogether(int from, int i) {
        return i < tokens.size() && tokens.get(i).segment() == tokens.get(from).segment();
    }

    private List<Unit> units(String name, Set<Kind> announced) {
        var units = gazetteer.named(name);
        if (announced.isEmpty()) return units;
        var fitting = fitting(units, announced);
        return fitting.isEmpty() ? fitting(gazetteer.districtsOf(name), announced) : fitting;
    }

    /** Those of the announced level; that a ward is called a commune is left to weigh. */
    private static List<Unit> fitting(List<Unit> units, Set<Kind> announced) {
        if (units.isEmpty()) return units;
        return units.stream()
                .filter(unit -> announced.stream().anyMatch(kind -> kind.level() == unit.level()))
                .toList();
    }

    private void collect() {
        for (int i = 0; i < tokens.size(); ) {
            var step = steps[i];
            if (step.isName()) {
                found.add(mention(i, step));
                i = step.end();
            } else i = pass(i);
        }
    }

    private Mention mention(int begin, Step step) {
        boolean street = begin > 0
                && isTogether(begin - 1, begin)
                && STREET.contains(tokens.get(begin - 1).exact());
        var name = Unit.exact(tokens.subList(step.name(), step.end()));
        return new Mention(step.announced(), step.units(), name, street);
    }

    private int pass(int from) {
        int i = from;
        while (isTogether(from, i) && !steps[i].isName()) i++;
        boolean begins = from == 0 || !isTogether(from - 1, from);
        if (begins
                && !tokens.get(from).isNumber()
                && !STREET.contains(tokens.get(from).exact())) unknown.add(tokens.subList(from, i));
        return i;
    }

    private String joined(int from, int end) {
        if (end == from + 1) return tokens.get(from).bare();
        var joined = new StringBuilder(tokens.get(from).bare());
        for (int i = from + 1; i < end; i++)
            joined.append(' ').append(tokens.get(i).bare());
        return joined.toString();
    }
}
