package vn.binhyen.lists;

/** Why a row of a list is none of those that it lists. */
public enum LeftOut {
    /** Stands above the heads. */
    TITLE,
    HEAD,
    /** Numbers the columns below their heads. */
    NUMBERS,
    TOTAL,
    /** Announces the rows that follow, or signs those before. */
    REMARK
}
