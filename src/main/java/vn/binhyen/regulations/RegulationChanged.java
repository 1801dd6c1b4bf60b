package vn.binhyen.regulations;

import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Somebody entered, corrected or ended a regulation, or gave it its file. */
public record RegulationChanged(
        RegulationId regulation,
        String verb,
        int provinceId,
        @Nullable Integer communeId) implements Audited, HappensIn {

    static RegulationChanged of(RegulationId regulation, String verb, Party party) {
        return new RegulationChanged(regulation, verb, party.provinceId(), party.communeId());
    }

    @Override
    public String act() {
        return "regulations." + verb;
    }

    @Override
    public String subject() {
        return "regulations.regulation:" + regulation;
    }
}
