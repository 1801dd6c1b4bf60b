package vn.binhyen.organisations;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some lines of a list, in the order of names, and the line after which the next ones follow. */
record ListPage(List<ListedOrganisation> items, @Nullable UUID next) {

    /** The lines of a page, of which one more than its size was read to learn whether more follow. */
    static ListPage of(List<ListedOrganisation> oneMore, int size) {
        if (oneMore.size() <= size) return new ListPage(oneMore, null);
        var items = List.copyOf(oneMore.subList(0, size));
        return new ListPage(items, items.getLast().id());
    }
}
