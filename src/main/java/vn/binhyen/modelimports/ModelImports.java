package vn.binhyen.modelimports;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.StagedList;
import vn.binhyen.lists.StagedLists;

/** Reads lists of models, keeps them to be looked at, and enters them as proposals: all sound rows or none. */
@Service
@Transactional
class ModelImports {

    private static final StagedLists.Kind<Row> KIND = new StagedLists.Kind<>("modelimports", new TypeReference<>() {});

    private final ModelListReading reading;
    private final StagedLists lists;
    private final Entering entering;
    private final ApplicationEventPublisher events;

    ModelImports(ModelListReading reading, StagedLists lists, Entering entering, ApplicationEventPublisher events) {
        this.reading = reading;
        this.lists = lists;
        this.entering = entering;
        this.events = events;
    }

    void require() {
        entering.require();
    }

    UUID read(ListFile file) throws IOException {
        entering.require();
        var read = reading.read(file);
        return lists.add(KIND, file.name(), read.unknownHeads(), read.rows());
    }

    @Transactional(readOnly = true)
    StagedList<Row> get(UUID id) {
        entering.require();
        return lists.get(KIND, id);
    }

    @Transactional(readOnly = true)
    List<StagedLists.Staged> latest() {
        entering.require();
        return lists.latest(KIND);
    }

    /**
     * Proposes a model for each row that has no flaw and is not known by now; a second time nothing happens.
     *
     * @param known the rows of which somebody says that the register has them already: they are left out
     */
    void enter(UUID id, Set<UUID> known) {
        entering.require();
        var entered = lists.enter(KIND, id, row -> entering.propose(row, known));
        if (entered != null)
            events.publishEvent(new ModelsImported(id, entered.fresh().size()));
    }
}
