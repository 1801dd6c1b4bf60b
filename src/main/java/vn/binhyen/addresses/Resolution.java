package vn.binhyen.addresses;

import java.util.List;

/**
 * What an address means.
 *
 * @param former the units of then that it may name
 * @param communes today's communes in which the place lies, of which only a point may tell one
 * @param confidence from 0 to 1; 0.9 and more only where nothing speaks against it
 */
public record Resolution(List<Former> former, List<Candidate> communes, double confidence, Reason reason) {

    static final double SURE = 0.9;

    /**
     * A unit of then.
     *
     * @param within its district and province
     */
    public record Former(String code, String name, String within) {}

    /**
     * A commune of today.
     *
     * @param within its province
     * @param whole whether the unit of then became it wholly, or it is named itself
     */
    public record Candidate(String code, String name, String within, boolean whole) {}

    /** Why it means that, or nothing. */
    public enum Reason {
        /** A ward of then in the district that is named. */
        WARD_IN_DISTRICT,
        /** The ward of then that fits best in the province that is named; no district is. */
        WARD_IN_PROVINCE,
        /** The one that fits best anywhere; neither district nor province is named. */
        WARD_ALONE,
        /** A commune of today. */
        COMMUNE_OF_TODAY,
        /** A district of then alone: any of the communes that it became. */
        DISTRICT_ALONE,
        /** A ward of then that was split, of which the point lies in this part. */
        POINT_IN_PART,
        /** Several fit equally. */
        SEVERAL_FIT,
        /** A name that is written almost like it, in the district that is named. */
        SPELT_ALMOST_SO,
        /** It is known, but not what became of it. */
        SUCCESSOR_NOT_LOADED,
        /** The district that is named has no such ward. */
        NOT_IN_THE_DISTRICT,
        NOTHING_FOUND
    }

    /** Whether nothing speaks against it. */
    boolean isSure() {
        return confidence >= SURE;
    }

    /** Whether only a point tells which of the communes it is. */
    boolean isSplit() {
        return former.size() == 1 && communes.size() > 1;
    }

    /** The same where a point has told in which of the communes it is. */
    Resolution in(Candidate commune) {
        return new Resolution(former, List.of(commune), confidence, Reason.POINT_IN_PART);
    }

    static Resolution none(Reason reason) {
        return new Resolution(List.of(), List.of(), 0, reason);
    }
}
