package vn.binhyen.sessionimports;

/** Why a row cannot be entered: the key of its sentence, and the column or the text it is about. */
record Flaw(String key, String about) {}
