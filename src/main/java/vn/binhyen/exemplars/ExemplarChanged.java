package vn.binhyen.exemplars;

import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Somebody proposed, corrected, recognised or withdrew an exemplar, or gave its decision a file. */
public record ExemplarChanged(
        ExemplarId exemplar,
        String verb,
        int provinceId,
        @Nullable Integer communeId) implements Audited, HappensIn {

    static ExemplarChanged of(Exemplar exemplar, String verb) {
        var owner = exemplar.owner();
        return new ExemplarChanged(exemplar.id(), verb, owner.provinceId(), owner.communeId());
    }

    @Override
    public String act() {
        return "exemplars." + verb;
    }

    @Override
    public String subject() {
        return "exemplars.exemplar:" + exemplar;
    }
}
