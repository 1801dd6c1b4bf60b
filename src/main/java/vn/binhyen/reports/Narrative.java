package vn.binhyen.reports;

/**
 * What a writer says in a section in place of the computed sentences.
 *
 * @param beside the computed sentences as they were when it was written
 * @param version how often the section was written: who writes from an older reading is refused
 */
record Narrative(String body, String beside, int version) {

    static final int LONGEST = 40_000;
}
