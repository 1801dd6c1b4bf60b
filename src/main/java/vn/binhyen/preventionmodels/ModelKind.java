package vn.binhyen.preventionmodels;

/** Mô hình, chuyên đề: a lasting way of working, or a theme for a time. */
public enum ModelKind {
    MODEL,
    THEME
}
