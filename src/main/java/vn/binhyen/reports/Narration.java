package vn.binhyen.reports;

/**
 * What a section says in words.
 *
 * @param version how often it was written; 0: it is computed
 * @param isOvertaken whether the computed sentences have changed since it was written
 */
public record Narration(String body, int version, boolean isOvertaken) {

    static Narration computed(String body) {
        return new Narration(body, 0, false);
    }

    public boolean isEdited() {
        return version > 0;
    }
}
