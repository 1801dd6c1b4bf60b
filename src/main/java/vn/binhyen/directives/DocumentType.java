package vn.binhyen.directives;

/** Loại văn bản, as Nghị định 30/2020/NĐ-CP and the Party's documents name them. */
public enum DocumentType {
    DIRECTIVE,
    PLAN,
    OFFICIAL_LETTER,
    DECISION,
    GUIDANCE,
    PROGRAMME,
    RESOLUTION,
    NOTICE,
    TELEGRAM
}
