package vn.binhyen.directives;

import vn.binhyen.audit.Audited;

/** A province's office heads or signs its reports differently from now on. */
public record LetterheadChanged(int provinceId) implements Audited {

    @Override
    public String act() {
        return "directives.letterhead";
    }

    @Override
    public String subject() {
        return "directives.letterhead:" + provinceId;
    }
}
