package vn.binhyen.evaluation;

import java.util.Arrays;

/**
 * What was counted at one place or organisation, with an explicit number for every month of the window.
 * Where only totals exist, there are two "months": all before and all after.
 */
public final class Site {

    /** The adoption of a site that did not adopt in the window. */
    public static final int NEVER = Integer.MAX_VALUE;

    /** What a site is there for. */
    public enum Role {
        TREATED,
        COMPARISON,
        BUFFER,
        BUFFER_COMPARISON
    }

    private final String name;
    private final Role role;
    private final int adoption;
    private final double[] counts;
    private final double[] exposure;

    /**
     * @param adoption the first month with the model, from 0 on; {@link #NEVER} for those that are compared. A buffer has the month
     *     of its target
     * @param counts events for each month
     * @param exposure what they are counted over, for each month; all 1 where it is the same
     */
    public Site(String name, Role role, int adoption, double[] counts, double[] exposure) {
        Demand.that(counts.length >= 1, "“" + name + "” has no month.");
        Demand.that(counts.length == exposure.length, "“" + name + "” needs as many exposures as counts.");
        for (double count : counts) Demand.count(count, "a month of “" + name + "”");
        for (double one : exposure) Demand.positive(one, "the exposure of “" + name + "”");
        Demand.that(
                role == Role.COMPARISON || role == Role.BUFFER_COMPARISON || (adoption >= 0 && adoption != NEVER),
                "“" + name + "” needs the month in which it began.");
        Demand.that(
                (role != Role.COMPARISON && role != Role.BUFFER_COMPARISON) || adoption == NEVER,
                "“" + name + "” is compared with, and therefore never begins.");
        this.name = name;
        this.role = role;
        this.adoption = adoption;
        this.counts = counts.clone();
        this.exposure = exposure.clone();
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    public int adoption() {
        return adoption;
    }

    public int months() {
        return counts.length;
    }

    double count(int month) {
        return counts[month];
    }

    double exposure(int month) {
        return exposure[month];
    }

    double[] counts() {
        return counts.clone();
    }

    /** The same under another name. */
    public Site named(String other) {
        return new Site(other, role, adoption, counts, exposure);
    }

    /** Both as one place, for two of one organisation; refuses places of another role, start or number of months. */
    public Site plus(Site other) {
        Demand.that(
                role == other.role && adoption == other.adoption && counts.length == other.counts.length,
                "Only places with the same role, start and months are one place together.");
        double[] events = counts.clone();
        double[] over = exposure.clone();
        for (int month = 0; month < events.length; month++) {
            events[month] += other.counts[month];
            over[month] += other.exposure[month];
        }
        return new Site(name, role, adoption, events, over);
    }

    double[] exposures() {
        return exposure.clone();
    }

    /** Events before and from the given month on. */
    Counts split(int start) {
        return new Counts(sum(counts, 0, start), sum(counts, start, counts.length));
    }

    Counts exposureSplit(int start) {
        return new Counts(sum(exposure, 0, start), sum(exposure, start, exposure.length));
    }

    /** Without the months from the first to the last given, which all lie before the start. */
    Site without(int from, int until) {
        int kept = counts.length - (until - from + 1);
        double[] fewer = new double[kept];
        double[] less = new double[kept];
        for (int month = 0, place = 0; month < counts.length; month++) {
            if (month >= from && month <= until) continue;
            fewer[place] = counts[month];
            less[place++] = exposure[month];
        }
        return new Site(name, role, adoption == NEVER ? NEVER : adoption - (until - from + 1), fewer, less);
    }

    private static double sum(double[] values, int from, int until) {
        return Arrays.stream(values, from, until).sum();
    }
}
