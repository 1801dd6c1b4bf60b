package vn.binhyen.regulations;

import vn.binhyen.audit.Audited;

/** Somebody entered, corrected or ended a regulation, or gave it its file. */
public record RegulationChanged(RegulationId regulation, String verb) implements Audited {

    @Override
    public String act() {
        return "regulations." + verb;
    }

    @Override
    public String subject() {
        return "regulations.regulation:" + regulation;
    }
}
