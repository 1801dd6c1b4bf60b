package vn.binhyen.lineages;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The core of a model as it is typed, one element a line, the most important first; and what was read before. */
record CoreForm(@Nullable String elements, @Nullable List<UUID> read) {

    CoreForm {
        read = read == null ? List.of() : read;
    }

    static CoreForm of(List<CoreElement> core) {
        var texts = core.stream().map(CoreElement::text).toList();
        return new CoreForm(String.join("\n", texts), new CoreList(core).ids());
    }

    List<String> lines() {
        return cleaned(requireNonNullElse(elements, "").lines().toList());
    }

    /** Blanks at the ends do not count, and neither do lines of nothing else. */
    static List<String> cleaned(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
