package vn.binhyen.lists;

import java.util.List;

/** A row of a list that was read and is looked at before it is entered. */
public interface StagedRow {

    /** What is wrong with it. */
    List<Flaw> flaws();

    /** Whether what it tells is known already. */
    boolean known();

    default boolean enters() {
        return flaws().isEmpty() && !known();
    }
}
