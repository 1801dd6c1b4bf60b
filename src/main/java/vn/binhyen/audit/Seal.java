package vn.binhyen.audit;

/** An entry's place in the chain. */
record Seal(long position, long entryId, String hash) {

    static final Seal NONE = new Seal(0, 0, Chain.START);

    Seal next(Entry entry) {
        long next = position + 1;
        return new Seal(next, entry.id(), Chain.hash(hash, next, entry));
    }

    /** Enough of the hash to compare by eye. */
    String shortHash() {
        return hash.substring(0, 12);
    }

    /** The seal as people note it down, with the position: {@link Head} reads it again. */
    String noted() {
        return position + ":" + hash;
    }
}
