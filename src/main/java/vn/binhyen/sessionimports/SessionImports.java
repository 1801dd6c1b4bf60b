package vn.binhyen.sessionimports;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.lists.ListFile;

/** Reads lists of sessions, keeps them to be looked at, and enters them: all sound rows or none. */
@Service
@Transactional
class SessionImports {

    private static final int LATEST = 10;
    private static final int LONGEST_NAME = 255;

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
        var id = UUID.randomUUID();
        var name = file.name().substring(0, Math.min(LONGEST_NAME, file.name().length()));
        lists.add(new StagedList(id, name, entering.now(), null, read.unknownHeads(), read.rows()));
        return id;
    }

    @Transactional(readOnly = true)
    StagedList get(UUID id) {
        entering.require();
        return lists.find(id).orElseThrow(NoSuchList::new);
    }

    @Transactional(readOnly = true)
    List<StagedLists.Staged> latest() {
        entering.require();
        return lists.latest(LATEST);
    }

    /** Records a session for each row that has no flaw and is not known by now; a second time nothing happens. */
    void enter(UUID id) {
        entering.require();
        lists.lockEntering();
        var read = get(id);
        if (read.enteredAt() != null) return;
        var entered = read.with(read.rows().stream().map(entering::enter).toList());
        lists.keepEntered(entered, entering.now());
        events.publishEvent(new SessionsImported(id, entered.fresh().size()));
    }
}
