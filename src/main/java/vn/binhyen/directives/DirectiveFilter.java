package vn.binhyen.directives;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.database.Folding;

/** Which directives are asked for; what is null or blank does not narrow. */
public record DirectiveFilter(
        @Nullable String words,
        @Nullable DirectiveStatus status,
        @Nullable Integer year) {

    public boolean isNarrowed() {
        return hasWords() || status != null || year != null;
    }

    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (hasWords()) conditions.add("d.folded_text like :words");
        if (status != null) conditions.add("d.status = :status");
        if (year != null) conditions.add("extract(year from d.dated) = :year");
        return conditions;
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        if (words != null && hasWords())
            parameters.put("words", "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%");
        if (status != null) parameters.put("status", status.name());
        if (year != null) parameters.put("year", year);
        return parameters;
    }

    private boolean hasWords() {
        return words != null && !words.isBlank();
    }
}
