package vn.binhyen.ledger;

/**
 * What was told of a figure after a moment.
 *
 * @param late how many facts came, and still stand, of records that had told nothing of it before
 * @param corrected how many were taken back, or came of records that had told of it before
 */
public record ToldSince(int late, int corrected) {

    ToldSince plus(ToldSince other) {
        return new ToldSince(late + other.late, corrected + other.corrected);
    }
}
