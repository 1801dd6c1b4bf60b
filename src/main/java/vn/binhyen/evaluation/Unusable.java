package vn.binhyen.evaluation;

/** The data cannot be used for what was asked; the message says why in a sentence. */
public final class Unusable extends RuntimeException {
    public Unusable(String sentence) {
        super(sentence);
    }
}
