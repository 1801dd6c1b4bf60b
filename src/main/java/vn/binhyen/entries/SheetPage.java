package vn.binhyen.entries;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.binhyen.audit.ActorNames;

/** Gathers what the page of a sheet shows. */
@Component
class SheetPage {

    private final Entries entries;
    private final ActorNames names;

    SheetPage(Entries entries, ActorNames names) {
        this.entries = entries;
        this.names = names;
    }

    Map<String, Object> of(SheetId id) {
        var sheet = entries.get(id);
        var actors = sheet.history().stream().map(Step::actor).collect(Collectors.toCollection(java.util.HashSet::new));
        var reopening = sheet.lock().reopening();
        if (reopening != null) actors.add(reopening.grantedBy());
        var page = new HashMap<String, Object>();
        page.put("sheet", sheet);
        page.put("names", names(actors));
        return page;
    }

    private Map<String, String> names(Collection<String> actors) {
        return actors.isEmpty() ? Map.of() : names.namesOf(actors);
    }
}
