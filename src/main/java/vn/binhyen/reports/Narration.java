package vn.binhyen.reports;

/**
 * What a section says in words.
 *
 * @param isEdited whether somebody wrote it, in place of the sentences computed from the figures
 * @param isOvertaken whether the computed sentences have changed since it was written
 */
public record Narration(String body, boolean isEdited, boolean isOvertaken) {}
