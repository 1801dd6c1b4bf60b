package vn.binhyen.ledger;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Leads from figures back to the files that they came with. */
@Component
class BatchSource implements FactSource {

    @Override
    public String kind() {
        return Batch.KIND;
    }

    @Override
    public String path(UUID id) {
        return "/figures/batches/" + id;
    }
}
