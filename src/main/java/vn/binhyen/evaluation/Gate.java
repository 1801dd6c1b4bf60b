package vn.binhyen.evaluation;

/** What forbids a verdict: while one of them is open no number is given. */
public enum Gate {
    DATA_UNUSABLE("the data cannot be used for it", "complete monthly counts with explicit zeros"),
    NOTHING_TREATED("no site has the model", "naming the sites that have the model"),
    NO_BEFORE("there is no time before the start to compare with", "counts of at least a year before the start"),
    NO_AFTER("there is no time after the start yet", "waiting until months after the start are counted"),
    CHOICE_UNKNOWN("it is not known how the sites were chosen", "saying how the sites were chosen"),
    WORST_FIRST(
            "the sites were chosen because they were bad, and such sites get better by themselves",
            "naming the months that led to the choice, so that they can be left out"),
    AFTER_A_LOOK(
            "outcome, areas or windows were chosen after somebody had looked at the data",
            "laying them down now and judging the months to come"),
    RECORDING_CHANGED(
            "the rule by which events are recorded changed in between", "a window in which the rule stayed the same"),
    CONTAMINATED("the model reached the areas that are compared, or the areas overlap", "other areas for comparison"),
    SOMETHING_ELSE_BEGAN("something else began at the same time", "areas for comparison in which the same began"),
    REPEATED_LOOKS(
            "the result was looked at before, and whoever looks often enough finds something",
            "watching with the methods that allow it, or waiting for the end of the window"),
    DRIFTING_APART(
            "the areas were already drifting apart before the start", "areas that went the same way before the start"),
    POOR_FIT("no mixture of the other areas follows this one before the start", "more areas, or areas more like it"),
    TOO_SHORT("there are too few months before or after the start", "more months, before the start or after it"),
    BUFFER_WITHOUT_COMPARISON(
            "the area around the target has nothing to be compared with",
            "an area for comparison with the area around");

    private final String because;
    private final String helps;

    Gate(String because, String helps) {
        this.because = because;
        this.helps = helps;
    }

    /** Why no number is given, as the end of a sentence. */
    public String because() {
        return because;
    }

    /** What would close it, as the end of a sentence. */
    public String helps() {
        return helps;
    }
}
