package vn.binhyen.sessionimports;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.StagedList;
import vn.binhyen.lists.StagedLists;

/** Reads lists of sessions, keeps them to be looked at, and enters them: all sound rows or none. */
@Service
@Transactional
class SessionImports {

    private static final StagedLists.Kind<Row> KIND =
            new StagedLists.Kind<>("sessionimports", new TypeReference<>() {});

    private final SessionListReading reading;
    private final StagedLists lists;
    private final Entering entering;
    private final ApplicationEventPublisher events;

    SessionImports(SessionListReading reading, StagedLists lists, Entering entering, ApplicationEventPublisher events) {
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

    /** Records a session for each row that has no flaw and is not known by now; a second time nothing happens. */
    void enter(UUID id) {
        entering.require();
        var entered = lists.enter(KIND, id, entering::enter);
        if (entered != null)
            events.publishEvent(new SessionsImported(id, entered.fresh().size()));
    }
}
