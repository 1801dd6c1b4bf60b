package vn.binhyen.evaluation;

/**
 * The months before adoption that an event study tells apart: 2, 3, … months before, then all earlier ones together. The
 * last month before is what they are compared with.
 *
 * @param times how many months there are; the columns of leads follow those of the months
 * @param single how many leads have a column of their own
 * @param earlier whether a last column takes all that lie before them
 */
record Leads(int times, int single, boolean earlier) {

    /** More leads than this make a test of many weak questions. */
    private static final int MOST = 24;

    static Leads none(int times) {
        return new Leads(times, 0, false);
    }

    /**
     * As many as the clusters can bear (a quarter of them), at most 24.
     *
     * @param furthest how many months the earliest lead lies before adoption
     * @param someNever where all adopt, a common slope of all leads cannot be told from the months: the earliest joins the reference
     */
    static Leads upTo(int furthest, int clusters, boolean someNever, int times) {
        int possible = furthest - 1;
        int bearable = Math.max(1, Math.min(MOST, clusters / 4));
        if (possible <= bearable) return new Leads(times, Math.max(0, someNever ? possible : possible - 1), false);
        return new Leads(times, bearable, true);
    }

    int count() {
        return single + (earlier ? 1 : 0);
    }

    int columns() {
        return times + count();
    }

    /** The column of a month so far from adoption (negative: before), or -1 where it has none. */
    int column(int month, int adoption) {
        if (adoption == Panel.NEVER || month >= adoption - 1) return -1;
        int lead = adoption - month - 2;
        if (lead < single) return times + lead;
        return earlier ? times + single : -1;
    }

    /** How far from adoption the lead's month lies, -2 for the first; the last of several where it takes all earlier. */
    int eventTime(int lead) {
        return -lead - 2;
    }
}
