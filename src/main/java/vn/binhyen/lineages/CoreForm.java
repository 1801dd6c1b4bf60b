package vn.binhyen.lineages;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The core of a model as it is typed: one element a line, the most important first. */
record CoreForm(@Nullable String elements) {

    static CoreForm of(List<CoreElement> core) {
        return new CoreForm(
                String.join("\n", core.stream().map(CoreElement::text).toList()));
    }

    List<String> lines() {
        return cleaned(requireNonNullElse(elements, "").lines().toList());
    }

    /** Blanks at the ends do not count, and neither do lines of nothing else. */
    static List<String> cleaned(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
