package vn.binhyen.modelimports;

/** Why a row cannot be entered: the last part of its sentence's key, and the column or the text it is about. */
record Flaw(String key, String about) {}
