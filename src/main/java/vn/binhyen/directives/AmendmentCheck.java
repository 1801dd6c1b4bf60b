package vn.binhyen.directives;

/** The issued text, and what an amendment would mean to how many: asked again, waiting to be judged, finished. */
public record AmendmentCheck(DirectiveText text, Tally tally) {

    /** Who has to do something, and would acknowledge a new version. */
    public long outstanding() {
        return tally.outstanding();
    }

    /** Whose result waits to be judged, and is judged as it is. */
    public long waiting() {
        return tally.of(ObligationStatus.DELIVERED);
    }

    /** Whose result was accepted, and who is not asked again. */
    public long finished() {
        return tally.accepted();
    }
}
