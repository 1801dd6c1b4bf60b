package vn.binhyen.features;

import java.util.List;

/** The features of one page, how many match on all pages, and whether more follow. */
record Slice(List<Feature> features, long matched, boolean more) {

    /** Of one feature more than the page holds, which was read to learn whether more follow. */
    static Slice of(List<Feature> oneMore, int size, long matched) {
        boolean more = oneMore.size() > size;
        return new Slice(more ? oneMore.subList(0, size) : oneMore, matched, more);
    }
}
