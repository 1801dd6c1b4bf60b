package vn.binhyen.programmes;

import vn.binhyen.audit.Audited;

/** Somebody opened a programme, declared something in it, or changed its key tasks. */
public record ProgrammeChanged(ProgrammeId programme, String verb) implements Audited {

    @Override
    public String act() {
        return "programmes." + verb;
    }

    @Override
    public String subject() {
        return "programmes.programme:" + programme;
    }
}
