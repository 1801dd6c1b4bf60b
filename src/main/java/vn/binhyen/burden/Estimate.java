package vn.binhyen.burden;

import vn.binhyen.ledger.Confidence;

/** How long one figure of a sheet is thought to take, and whether a source says so. */
public record Estimate(int secondsPerField, Confidence confidence) {

    private static final int SECONDS_A_MINUTE = 60;

    long minutes(long fields) {
        return Math.round(fields * (double) secondsPerField / SECONDS_A_MINUTE);
    }
}
