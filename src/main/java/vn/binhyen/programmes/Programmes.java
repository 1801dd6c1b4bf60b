package vn.binhyen.programmes;

import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the programme of a body for a working year, keeps its declaration and its key tasks. */
@Service
@Transactional
public class Programmes {

    private final ProgrammeRecords records;
    private final YearCopy yearCopy;
    private final Bodies bodies;
    private final ApplicationEventPublisher events;

    Programmes(ProgrammeRecords records, YearCopy yearCopy, Bodies bodies, ApplicationEventPublisher events) {
        this.records = records;
        this.yearCopy = yearCopy;
        this.bodies = bodies;
        this.events = events;
    }

    /** Opens the programme of a year; the same id a second time is the same form posted twice. */
    public void open(ProgrammeId id, Body body, WorkingYear year) {
        bodies.requireReader();
        var enteredBy = bodies.enter(body);
        if (records.existsById(id.value())) return;
        records.keep(Programme.opened(id, body, year, enteredBy, bodies.today()));
        events.publishEvent(ProgrammeChanged.of(id, "open", body));
    }

    public void declare(ProgrammeId id, Declaration declaration) {
        change(id, "declare", (programme, today) -> programme.declare(declaration, today));
    }

    /** Adds a key task, or changes the one that has the id. */
    public void setOut(ProgrammeId id, UUID task, KeyTaskTerms terms) {
        change(id, "set-out", (programme, today) -> programme.setOut(task, terms, today));
    }

    public void drop(ProgrammeId id, UUID task) {
        change(id, "drop", (programme, today) -> programme.drop(task, today));
    }

    /** Takes over the key tasks of the year before, and its plans as drafts. */
    public void copyFromTheYearBefore(ProgrammeId id) {
        change(id, "copy", yearCopy::into);
    }

    /** Whether there is a year before to copy, and nothing written yet. */
    @Transactional(readOnly = true)
    public boolean canCopy(ProgrammeId id) {
        var programme = records.get(id);
        return programme.tasks().isEmpty()
                && programme.copiedFrom() == null
                && mayEnter(id)
                && records.yearBefore(id.value()).isPresent();
    }

    @Transactional(readOnly = true)
    public ProgrammeText get(ProgrammeId id) {
        bodies.requireReader();
        return records.get(id).text();
    }

    /** Whether the viewer may still change it. */
    @Transactional(readOnly = true)
    public boolean mayEnter(ProgrammeId id) {
        var programme = records.get(id);
        return bodies.mayEnter(programme.body())
                && !bodies.today().isAfter(programme.year().editableUntil());
    }

    private void change(ProgrammeId id, String verb, BiConsumer<Programme, java.time.LocalDate> change) {
        bodies.requireReader();
        var programme = records.lock(id);
        bodies.enter(programme.body());
        change.accept(programme, bodies.today());
        records.keep(programme);
        events.publishEvent(ProgrammeChanged.of(id, verb, programme.body()));
    }
}
