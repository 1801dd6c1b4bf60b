package vn.binhyen.evaluation;

/**
 * How much a design can tell: the Maryland scale (Sherman and others 1998), and how strongly the result may be worded.
 *
 * @param level 1 one point of time; 2 before and after without a comparable area; 3 one comparable area; 4 several; 5 by lot
 * @param wording the level whose words may be used, lower where the comparison was laid down late
 */
public record Maryland(int level, int wording) {

    public Maryland {
        Demand.that(level >= 1 && level <= 5 && wording >= 1 && wording <= level, "Levels lie between 1 and 5.");
    }

    static Maryland of(Design design, Thresholds thresholds) {
        int level = level(design, thresholds);
        boolean late = design.plan().registration() != Design.Registration.BEFORE_THE_DATA;
        return new Maryland(level, late ? Math.min(2, level) : level);
    }

    private static int level(Design design, Thresholds thresholds) {
        if (design.treated().isEmpty() || design.start() == 0) return 1;
        if (design.compared().isEmpty()) return 2;
        if (design.plan().choice() == Design.Choice.RANDOM) return 5;
        if (design.compared().size() >= thresholds.units().many()) return 4;
        if (!Areas.of(design).arePlacesComparable(thresholds.comparableBase())) return 2;
        return design.compared().size() > 1 ? 4 : 3;
    }

    /** The strongest verb that the level allows. */
    public String verb() {
        return switch (wording) {
            case 4, 5 -> "shows";
            case 3 -> "suggests";
            default -> "happened at the same time";
        };
    }
}
