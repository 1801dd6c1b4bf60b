package vn.binhyen.organisations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The two passes of an import: from the file to staged rows, and from staged rows into the registry. */
@Component
class ImportWork {

    private final Registry registry;
    private final Scoping scoping;
    private final Readers readers;
    private final ApplicationEventPublisher events;

    ImportWork(Registry registry, Scoping scoping, Readers readers, ApplicationEventPublisher events) {
        this.registry = registry;
        this.scoping = scoping;
        this.readers = readers;
        this.events = events;
    }

    FactsReader reader(LocalDate listedOn, @Nullable String province) {
        return readers.ofLists(listedOn, province);
    }

    StagedCounts stage(ListFile file, FactsReader reader, Consumer<List<Map<String, @Nullable Object>>> sink) {
        var judge = new Staging.Judge(scoping.rules(), scoping.today());
        var staging = new Staging(reader, new Matching(registry), judge, sink);
        try {
            file.forEach(staging);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return staging.finish();
    }

    void apply(StagedImport list) {
        int entered = registry.enterStaged(list.id());
        int corrected = registry.correctStaged(list.id());
        if (entered != list.fresh() || corrected != list.changed()) throw new RegistryMoved();
        events.publishEvent(new ListApplied(list.id(), list.sha256(), entered, corrected, list.same()));
    }
}
