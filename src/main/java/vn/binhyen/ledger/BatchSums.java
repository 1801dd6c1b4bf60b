package vn.binhyen.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings batches into the ledger and its sums: what happened as it is, levels as what changed. */
@Component
class BatchSums {

    private final BatchBook book;
    private final StagedPacks packs;
    private final Levels levels;

    BatchSums(BatchBook book, StagedPacks packs, Levels levels) {
        this.book = book;
        this.packs = packs;
        this.levels = levels;
    }

    Optional<BatchBook.Recording> standing(SourceRecord source) {
        return book.standing(source);
    }

    List<Integer> packs(UUID batch, int province) {
        return packs.ordinals(batch, province);
    }

    void addFacts(UUID batch, BatchBook.Recording recording, int ordinal) {
        book.addFacts(batch, recording, ordinal);
    }

    void sum(Batch batch, BatchBook.Recording recording) {
        book.addSums(batch.id(), recording.province());
        if (batch.findings().levels()) levels.follow(recording.province(), recording.id());
    }

    void reverse(Batch batch, BatchBook.Recording loaded, BatchBook.Recording recording) {
        book.addOpposites(loaded, recording);
        book.lessenSums(loaded);
        if (batch.findings().levels()) levels.follow(recording.province(), recording.id());
    }
}
