package vn.binhyen.evaluation;

/** Which approach the data allow, and the way to it. */
record Routes(Design design, Thresholds thresholds, long seed) {

    static Approach approach(Design design, Thresholds thresholds) {
        int treated = design.treated().size();
        int compared = design.compared().size();
        var units = thresholds.units();
        var months = thresholds.months();
        int before = design.start();
        if (compared == 0) return Approach.INTERRUPTED_SERIES;
        if (!design.monthly() || treated + compared == 2) return Approach.RATE_RATIO;
        if (treated >= units.many() && compared >= units.many() && before >= months.panel()) return Approach.PANEL;
        if (treated >= 2 && before >= months.panel()) return Approach.PANEL_BY_PERMUTATION;
        if (treated <= units.synthetic() && compared >= units.donors() && before >= months.synthetic())
            return Approach.SYNTHETIC_CONTROL;
        return Approach.RATE_RATIO;
    }

    Found found(Approach approach) {
        return switch (approach) {
            case RATE_RATIO, EXACT_RATIO -> areas();
            case PANEL, PANEL_BY_PERMUTATION, SYNTHETIC_CONTROL, INTERRUPTED_SERIES, NONE ->
                throw new IllegalStateException("not yet");
        };
    }

    private Found areas() {
        if (design.isStaggered())
            return Found.refused(
                    Gate.TOO_SHORT, "Sites that began at different times need more months before the first start.");
        return new AreaRoute(design, thresholds).found();
    }
}
