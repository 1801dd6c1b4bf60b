package vn.binhyen.organisations;

import java.util.Comparator;
import java.util.List;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.database.Folding;

/** Guesses communes from the words of an address or a name; somebody must still say that it is so. */
class Suggestions {

    private static final int MOST = 3;

    private final List<Named> communes;

    Suggestions(List<AreaCard> communes) {
        this.communes = communes.stream()
                .map(card -> new Named(card, " " + Gazetteer.bare(card.name()) + " "))
                .sorted(Comparator.comparing((Named named) -> named.words().length())
                        .reversed())
                .toList();
    }

    private record Named(AreaCard card, String words) {}

    /** The communes whose whole name stands in the text, the longest name first. */
    List<AreaCard> in(String text) {
        var words = " " + Folding.fold(text).replaceAll("[^a-z0-9]+", " ").strip() + " ";
        return communes.stream()
                .filter(named -> words.contains(named.words()))
                .map(Named::card)
                .limit(MOST)
                .toList();
    }
}
