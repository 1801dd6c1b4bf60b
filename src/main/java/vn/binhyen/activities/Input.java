package vn.binhyen.activities;

import org.jspecify.annotations.Nullable;

/** A place in the form of a session that a kind may ask for first, or fold away. */
public enum Input {
    TEAM("team"),
    BEATS("beats"),
    PLANNED("planned"),
    CAME("came"),
    STAFF_TOTAL("staffTotal"),
    COMPLETED("completed"),
    LEAFLETS("leaflets"),
    BULLETINS("bulletins"),
    LOUDSPEAKER_TURNS("loudspeakerTurns"),
    COMMITMENTS("commitments"),
    PEOPLE("people"),
    FOUND("found"),
    REPORTS("reported"),
    PLACES("places"),
    GIFT_VALUE("giftValue");

    private final String property;

    Input(String property) {
        this.property = property;
    }

    /** As the form and the texts call it. */
    String property() {
        return property;
    }

    /** The number that is known of it; nothing of what is no number. */
    @Nullable
    Number value(Numbers numbers) {
        return switch (this) {
            case TEAM, BEATS, REPORTS -> null;
            case PLANNED -> numbers.planned();
            case CAME -> numbers.came();
            case STAFF_TOTAL -> numbers.staffTotal();
            case COMPLETED -> numbers.completed();
            case LEAFLETS -> numbers.leaflets();
            case BULLETINS -> numbers.bulletins();
            case LOUDSPEAKER_TURNS -> numbers.loudspeakerTurns();
            case COMMITMENTS -> numbers.commitments();
            case PEOPLE -> numbers.people();
            case FOUND -> numbers.found();
            case PLACES -> numbers.places();
            case GIFT_VALUE -> numbers.giftValue();
        };
    }
}
