package vn.binhyen.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How alike two models are, from 0 to 1:
 *
 * <pre>0.45 · problem + 0.35 · name + 0.10 · kind + 0.10 · place</pre>
 *
 * <p>problem and name: the share of the words of both that are in both, without accents and case, in any order (Jaccard).
 * kind: 1 where both are meant for the same kind of organisation, ½ where one of them is meant for any. place: 1 in the same
 * commune, ½ in the same province. Two models are alike from 0.45 on, and only where half of the words of one of the two
 * texts agree: kind and place alone make nothing alike. The weights are our proposal; no source read names any.
 *
 * <p>A text was copied word for word where nine tenths of the runs of five words of how one works stand in the other.
 */
final class Likeness {

    static final double ALIKE = 0.45;
    static final double COPIED = 0.9;

    private static final double PROBLEM = 0.45;
    private static final double NAME = 0.35;
    private static final double KIND = 0.10;
    private static final double PLACE = 0.10;
    private static final double HALF = 0.5;

    /** Shorter texts agree by chance. */
    private static final int FEWEST_RUNS = 8;

    private static final int WORDS_OF_A_RUN = 5;

    private Likeness() {}

    /** What of a model is compared: texts as their words. */
    record Compared(
            Set<String> name,
            Set<String> problem,
            @Nullable String meantFor,
            int province,
            @Nullable Integer commune) {

        Compared(String name, String problem, @Nullable String meantFor, int province, @Nullable Integer commune) {
            this(words(name), words(problem), meantFor, province, commune);
        }
    }

    /** How alike two are, and whether that is enough to be called alike. */
    record Degree(double value, boolean isAlike) {}

    static Degree of(Compared one, Compared other) {
        double problem = overlap(one.problem, other.problem);
        double name = overlap(one.name, other.name);
        double value = PROBLEM * problem + NAME * name + KIND * kind(one, other) + PLACE * place(one, other);
        boolean saysTheSame = problem >= HALF || name >= HALF;
        return new Degree(value, saysTheSame && value >= ALIKE);
    }

    /** Whether so many of the runs of a text, found in another, make it a copy. */
    static boolean isCopy(long common, int runs) {
        return runs >= FEWEST_RUNS && common >= COPIED * runs;
    }

    /** The hashes of each run of five words, each once; from them the text is not to be had. */
    static Integer[] runs(String text) {
        var words = SearchWords.of(text);
        var runs = new HashSet<Integer>();
        for (int from = 0; from + WORDS_OF_A_RUN <= words.size(); from++)
            runs.add(List.copyOf(words.subList(from, from + WORDS_OF_A_RUN)).hashCode());
        return runs.toArray(Integer[]::new);
    }

    /** The share of the words of both that are in both. */
    static double overlap(String one, String other) {
        return overlap(words(one), words(other));
    }

    private static double overlap(Set<String> one, Set<String> other) {
        long common = one.stream().filter(other::contains).count();
        long all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static double kind(Compared one, Compared other) {
        if (one.meantFor == null || other.meantFor == null)
            return one.meantFor == null && other.meantFor == null ? 1 : HALF;
        return one.meantFor.equals(other.meantFor) ? 1 : 0;
    }

    private static double place(Compared one, Compared other) {
        if (one.province != other.province) return 0;
        return one.commune != null && one.commune.equals(other.commune) ? 1 : HALF;
    }

    private static Set<String> words(String text) {
        return Set.copyOf(SearchWords.of(text));
    }
}
