package vn.binhyen.ledger;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.binhyen.pages.Page;

/** Leads from facts back to the records that say so. */
@Component
final class Sources {

    private final Map<String, FactSource> byKind;

    Sources(ObjectProvider<FactSource> sources) {
        byKind = sources.stream().collect(Collectors.toMap(FactSource::kind, Function.identity()));
    }

    /** The path of the record; null where the viewer may not see it, or nobody shows such records. */
    @Nullable
    String path(Contribution fact) {
        var source = fact.source() == null ? null : byKind.get(fact.source());
        return source == null || fact.sourceId() == null ? null : source.path(fact.sourceId());
    }

    String name(Page page, Contribution fact) {
        if (fact.source() == null) return page.text("ledger.source.hidden");
        if (fact.source().equals("tallies.register")) return page.text("ledger.source.registers");
        return page.text(byKind.containsKey(fact.source()) ? fact.source() + ".source" : "ledger.source.other");
    }
}
