package vn.binhyen.documents;

/** By what authority somebody signs. */
public enum SigningAuthority {
    /** On behalf of a body that decides together. */
    COLLECTIVE("TM."),
    /** As the acting head. */
    ACTING("Q."),
    /** A deputy for the head. */
    DEPUTY("KT."),
    /** By order. */
    ORDER("TL."),
    /** By delegation. */
    DELEGATION("TUQ.");

    private final String abbreviation;

    SigningAuthority(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }
}
