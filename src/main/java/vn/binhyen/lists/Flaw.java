package vn.binhyen.lists;

/** Why a row cannot be entered: the last part of its sentence's key, and the column or the text it is about. */
public record Flaw(String key, String about) {}
