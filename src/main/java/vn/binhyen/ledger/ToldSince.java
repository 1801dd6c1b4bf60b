package vn.binhyen.ledger;

/**
 * What was told of a figure after a moment.
 *
 * @param added how many facts came, and still stand
 * @param withdrawn how many that stood at the moment were taken back
 */
public record ToldSince(int added, int withdrawn) {

    ToldSince plus(ToldSince other) {
        return new ToldSince(added + other.added, withdrawn + other.withdrawn);
    }
}
