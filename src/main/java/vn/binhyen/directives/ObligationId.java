package vn.binhyen.directives;

/** Names one obligation. */
public record ObligationId(long id) {

    @Override
    public String toString() {
        return Long.toString(id);
    }
}
