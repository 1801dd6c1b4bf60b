package vn.binhyen.pages;

/** A refusal that is about one field of what was sent. */
public interface AtField {

    /** The field as programs and forms name it; empty: all of what was sent. */
    String field();
}
