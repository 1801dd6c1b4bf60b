package vn.binhyen.directives;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.audit.Audited;
import vn.binhyen.audit.HappensIn;

/** Something was said about an obligation; what, is nobody else's business. */
public record Commented(
        ObligationId obligation,
        UUID comment,
        int provinceId,
        @Nullable Integer communeId) implements Audited, HappensIn {

    static Commented about(Obligation obligation, UUID comment) {
        var addressee = obligation.addressee();
        return new Commented(obligation.id(), comment, addressee.provinceId(), addressee.communeId());
    }

    @Override
    public String act() {
        return "directives.comment";
    }

    @Override
    public String subject() {
        return "directives.obligation:" + obligation;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("comment", comment);
    }
}
