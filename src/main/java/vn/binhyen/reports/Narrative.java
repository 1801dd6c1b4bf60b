package vn.binhyen.reports;

/**
 * What a writer says in a section in place of the computed sentences.
 *
 * @param beside the computed sentences as they were when it was written
 */
record Narrative(String body, String beside) {

    static final int LONGEST = 40_000;
}
