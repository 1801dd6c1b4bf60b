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
        return allowsSynthetic(design, thresholds) ? Approach.SYNTHETIC_CONTROL : Approach.RATE_RATIO;
    }

    private static boolean allowsSynthetic(Design design, Thresholds thresholds) {
        return !design.isStaggered()
                && design.treated().size() <= thresholds.units().synthetic()
                && design.compared().size() >= thresholds.units().donors()
                && design.start() >= thresholds.months().synthetic();
    }

    Found found(Approach approach) {
        return switch (approach) {
            case RATE_RATIO, EXACT_RATIO -> areas();
            case PANEL -> new PanelRoute(design, thresholds, seed).found(false);
            case PANEL_BY_PERMUTATION -> panelByLot();
            case SYNTHETIC_CONTROL -> new SyntheticRoute(design, thresholds).found();
            case INTERRUPTED_SERIES -> new SeriesRoute(design, thresholds).found();
            case WITH_SURROUNDINGS, NONE -> throw new IllegalStateException("No way leads to " + approach);
        };
    }

    /** Where the sites drifted apart before, a mixture may follow them all the same. */
    private Found panelByLot() {
        var found = new PanelRoute(design, thresholds, seed).found(true);
        boolean drifted = found.refusals().stream().anyMatch(one -> one.gate() == Gate.DRIFTING_APART);
        return drifted && allowsSynthetic(design, thresholds) ? new SyntheticRoute(design, thresholds).found() : found;
    }

    private Found areas() {
        if (design.isStaggered())
            return Found.refused(
                    Gate.TOO_SHORT, "Sites that began at different times need more months before the first start.");
        return new AreaRoute(design, thresholds).found();
    }
}
