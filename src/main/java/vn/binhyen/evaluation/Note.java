package vn.binhyen.evaluation;

/** What has to be said beside a result, because it is understood wrongly without. */
public enum Note {
    OVERDISPERSION_ASSUMED("How much the events scatter is assumed, not measured: only totals are known."),
    SCALE_MATTERS("The areas differ so much in size that a comparison of numbers and one of ratios may disagree."),
    SCALES_DISAGREE("In numbers and in ratios the comparison does not say the same."),
    FEW_EVENTS("There are so few events that the result is told in events, not in 100."),
    NOT_ENOUGH_EVENTS("There were not enough events to see the change that was hoped for."),
    MANY_FINDINGS("Among all findings of the period this one may be luck."),
    PERMUTATION_DISAGREES("A change as large comes about too often when the sites with the model are drawn by lot."),
    TOO_FEW_FOR_CHANCE("There are too few sites to rule out luck, whatever they show."),
    SPILLED_OVER("What the target gained was lost around it, or cannot be told from that."),
    REGISTERED_LATE("The comparison was laid down when the data were already there."),
    PRE_TREND_UNTESTED("Whether the areas went the same way before the start could not be asked."),
    SELECTION_LEFT_OUT("The months that led to the choice are left out; with them the change looks different."),
    SPECIFICATIONS_DISAGREE("Two ways to compute it do not say the same."),
    SITES_LEFT_OUT("Sites without an event before the start say nothing of a ratio and are left out.");

    private final String sentence;

    Note(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
