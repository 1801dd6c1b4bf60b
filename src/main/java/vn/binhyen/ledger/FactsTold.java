package vn.binhyen.ledger;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Somebody told a few facts that have no record of work, told them otherwise, or took them back. */
public record FactsTold(UUID entry, int facts) implements Audited {

    @Override
    public String act() {
        return "ledger.tell";
    }

    @Override
    public String subject() {
        return "ledger.entry:" + entry;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("facts", facts);
    }
}
