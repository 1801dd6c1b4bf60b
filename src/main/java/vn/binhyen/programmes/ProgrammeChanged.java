package vn.binhyen.programmes;

import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Somebody opened a programme, declared something in it, or changed its key tasks. */
public record ProgrammeChanged(
        ProgrammeId programme,
        String verb,
        int provinceId,
        @Nullable Integer communeId) implements Audited, HappensIn {

    static ProgrammeChanged of(ProgrammeId programme, String verb, Body body) {
        return new ProgrammeChanged(programme, verb, body.provinceId(), body.communeId());
    }

    @Override
    public String act() {
        return "programmes." + verb;
    }

    @Override
    public String subject() {
        return "programmes.programme:" + programme;
    }
}
