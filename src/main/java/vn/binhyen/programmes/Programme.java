package vn.binhyen.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.database.Folding;

/** The programme of one body for one working year. Some weeks after the year it can no longer be changed. */
@Table(schema = "programmes", name = "programme")
class Programme {

    @Id
    private final UUID id;

    @Embedded.Empty
    private final Body body;

    private final String foldedName;

    @Embedded.Empty
    private final WorkingYear year;

    @Embedded.Empty
    private Declaration declaration = Declaration.unknown();

    @MappedCollection(idColumn = "programme", keyColumn = "position")
    private List<KeyTask> tasks = new ArrayList<>();

    private final EnteredBy enteredBy;
    private @Nullable UUID copiedFrom;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Programme(UUID id, Body body, WorkingYear year, String foldedName, EnteredBy enteredBy) {
        this.id = id;
        this.body = body;
        this.year = year;
        this.foldedName = foldedName;
        this.enteredBy = enteredBy;
    }

    static Programme opened(ProgrammeId id, Body body, WorkingYear year, EnteredBy enteredBy, LocalDate today) {
        var programme = new Programme(id.value(), body, year, Folding.fold(body.bodyName()), enteredBy);
        programme.requireOpen(today);
        return programme;
    }

    void declare(Declaration declared, LocalDate today) {
        requireOpen(today);
        declaration = declared;
    }

    /** Adds a key task, or changes the one that has the id. */
    void setOut(UUID task, KeyTaskTerms terms, LocalDate today) {
        requireOpen(today);
        tasks.stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .ifPresentOrElse(each -> each.change(terms), () -> tasks.add(new KeyTask(task, terms)));
    }

    /** Takes out a key task; a second time nothing changes. */
    void drop(UUID task, LocalDate today) {
        requireOpen(today);
        tasks.removeIf(each -> each.id().equals(task));
    }

    /** Begins with the key tasks of another year; only while nothing is written yet. */
    void copyFrom(Programme earlier, LocalDate today) {
        requireOpen(today);
        if (!tasks.isEmpty() || copiedFrom != null) throw new AlreadyWritten();
        earlier.tasks.forEach(task -> tasks.add(task.copy()));
        copiedFrom = earlier.id;
    }

    void requireOpen(LocalDate today) {
        if (today.isAfter(year.editableUntil())) throw new YearIsOver(year.editableUntil());
    }

    ProgrammeId id() {
        return new ProgrammeId(id);
    }

    Body body() {
        return body;
    }

    WorkingYear year() {
        return year;
    }

    List<KeyTask> tasks() {
        return List.copyOf(tasks);
    }

    @Nullable
    UUID copiedFrom() {
        return copiedFrom;
    }

    ProgrammeText text() {
        var written = tasks.stream()
                .map(task -> new ProgrammeText.WrittenTask(task.id(), task.terms(), task.copiedFrom()))
                .toList();
        return new ProgrammeText(id, body, year, declaration, enteredBy, copiedFrom, written);
    }
}
