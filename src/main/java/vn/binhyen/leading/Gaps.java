package vn.binhyen.leading;

/**
 * What is missing of the organisations' papers.
 *
 * @param year of the yearly plans
 * @param planUnknown of how many organisations nobody entered whether they have a plan: unknown, not “none”
 * @param regulationExpired how many organisations' coordination regulations ran out without a renewal
 */
record Gaps(int year, long planUnknown, long organisations, long regulationExpired) {

    boolean isNone() {
        return planUnknown == 0 && regulationExpired == 0;
    }
}
