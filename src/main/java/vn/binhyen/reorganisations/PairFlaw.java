package vn.binhyen.reorganisations;

import java.util.List;

/** What is wrong with one line of pairs: the last part of its sentence's key, and what the sentence names. */
record PairFlaw(int number, String key, List<String> arguments) {}
