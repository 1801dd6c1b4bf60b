package vn.binhyen.issuances;

import vn.binhyen.audit.Audited;

/** An office, a desk or an organisation heads or signs its documents differently from now on. */
public record LetterheadChanged(LetterheadHolder holder) implements Audited {

    @Override
    public String act() {
        return "issuances.letterhead";
    }

    @Override
    public String subject() {
        return "issuances.letterhead:" + holder.code();
    }
}
