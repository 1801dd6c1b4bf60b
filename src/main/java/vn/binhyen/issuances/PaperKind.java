package vn.binhyen.issuances;

import org.jspecify.annotations.Nullable;

/** The kinds of documents that are numbered, with their abbreviations of decree 30/2020, appendix III. */
public enum PaperKind {
    RESOLUTION("NQ"),
    DECISION("QĐ"),
    DIRECTIVE("CT"),
    REGULATION("QC"),
    RULES("QyĐ"),
    COMMUNIQUE("TC"),
    NOTICE("TB"),
    GUIDANCE("HD"),
    PROGRAMME("CTr"),
    PLAN("KH"),
    SCHEME("PA"),
    PROPOSAL("ĐA"),
    PROJECT("DA"),
    REPORT("BC"),
    MINUTES("BB"),
    SUBMISSION("TTr"),
    CONTRACT("HĐ"),
    TELEGRAM("CĐ"),
    MEMORANDUM("BGN"),
    AGREEMENT("BTT"),
    AUTHORISATION("GUQ"),
    INVITATION("GM"),
    INTRODUCTION("GGT"),
    LEAVE("GNP"),
    COVER_NOTE("PG"),
    TRANSFER_NOTE("PC"),
    NOTICE_SLIP("PB"),
    /** An official letter has no abbreviation: its symbol is the issuer's alone. */
    LETTER(null),
    /** ✖ Not in the appendix, which has no certificates of recognition. */
    CERTIFICATE("GCN");

    private final @Nullable String abbreviation;

    PaperKind(@Nullable String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** What stands behind the number: KH-BCĐ; of a body whose code is not known, KH. */
    public String symbol(String issuerCode) {
        if (abbreviation != null && issuerCode.isEmpty()) return abbreviation;
        return abbreviation == null ? issuerCode : abbreviation + "-" + issuerCode;
    }
}
