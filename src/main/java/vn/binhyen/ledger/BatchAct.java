package vn.binhyen.ledger;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** A batch of facts was received, loaded, taken back or thrown away. */
public record BatchAct(String verb, UUID batch, int rows, int faulty) implements Audited {

    static BatchAct of(String verb, Batch batch) {
        return new BatchAct(verb, batch.id(), batch.rows(), batch.faulty());
    }

    @Override
    public String act() {
        return "ledger." + verb;
    }

    @Override
    public String subject() {
        return "ledger.batch:" + batch;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows, "faulty", faulty);
    }
}
