package vn.binhyen.lineages;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;
import vn.binhyen.lineages.LineageRefused.Why;

/** The core of a model: few, short, each named once. What stays word for word stays the same element. */
record CoreList(List<CoreElement> elements) {

    static final int MOST = 10;
    static final int LONGEST = 200;

    CoreList {
        elements = List.copyOf(elements);
    }

    /** Whoever read another list would drop unawares what others have written since; null where it is not told. */
    CoreList asRead(@Nullable List<UUID> read) {
        if (read != null && !read.equals(ids())) throw new LineageRefused(Why.CORE_CHANGED);
        return this;
    }

    boolean says(List<String> texts) {
        return elements.stream().map(CoreElement::text).toList().equals(texts);
    }

    List<UUID> ids() {
        return elements.stream().map(CoreElement::id).toList();
    }

    CoreList rewritten(List<String> texts) {
        if (texts.size() > MOST) throw new LineageRefused(Why.TOO_MANY, MOST);
        if (texts.stream().anyMatch(text -> text.length() > LONGEST)) throw new LineageRefused(Why.TOO_LONG, LONGEST);
        long different = texts.stream().map(Folding::fold).distinct().count();
        if (different < texts.size()) throw new LineageRefused(Why.TWICE);
        return new CoreList(texts.stream().map(this::element).toList());
    }

    private CoreElement element(String text) {
        return elements.stream()
                .filter(known -> known.text().equals(text))
                .findFirst()
                .orElseGet(() -> new CoreElement(UUID.randomUUID(), text));
    }
}
