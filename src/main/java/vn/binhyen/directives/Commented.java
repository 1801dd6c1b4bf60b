package vn.binhyen.directives;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Something was said about an obligation; what, is nobody else's business. */
public record Commented(ObligationId obligation, UUID comment) implements Audited {

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
