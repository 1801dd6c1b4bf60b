package vn.binhyen.ledger;

import java.util.UUID;

/** A kind of record that tells facts; a bean of its module, so that figures lead back to what they are made of. */
public interface FactSource {

    /** As in {@link SourceRecord#kind}; the module's texts name it under {@code module.noun.source}. */
    String kind();

    /** The path of the record's page. */
    String path(UUID id);
}
