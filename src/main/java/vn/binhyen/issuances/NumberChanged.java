package vn.binhyen.issuances;

import java.util.Map;
import vn.binhyen.audit.Audited;

/** Somebody took a number of the register, or made one void. */
public record NumberChanged(EntryId entry, String verb, PaperKind kind, int year, int number) implements Audited {

    static NumberChanged of(Entry entry, String verb) {
        var text = entry.text();
        return new NumberChanged(new EntryId(text.id()), verb, text.kind(), text.year(), text.number());
    }

    @Override
    public String act() {
        return "issuances." + verb;
    }

    @Override
    public String subject() {
        return "issuances.entry:" + entry;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("kind", kind.name(), "year", year, "number", number);
    }
}
