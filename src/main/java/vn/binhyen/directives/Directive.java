package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.audit.ListHash;

/** A document with its plan and tasks. It is written as a draft and issued once; what was issued is not changed. */
@Table(schema = "directives", name = "directive")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Directive {

    @Id
    private final UUID id;

    private final int provinceId;

    @Embedded.Empty
    private Document document;

    @Embedded.Empty(prefix = "plan_")
    private Plan plan;

    @Embedded.Empty(prefix = "folded_")
    private SearchWords searchWords;

    @MappedCollection(idColumn = "directive", keyColumn = "position")
    private List<Task> tasks = new ArrayList<>();

    private DirectiveStatus status = DirectiveStatus.DRAFT;
    private int edition = 1;
    private @Nullable String sha256;
    private @Nullable Instant issuedAt;
    private @Nullable Integer issuedTo;
    private Instant createdAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Directive(UUID id, int provinceId) {
        this.id = id;
        this.provinceId = provinceId;
    }

    static Directive drafted(DirectiveId id, int provinceId, Instant at) {
        var directive = new Directive(id.id(), provinceId);
        directive.createdAt = at;
        return directive;
    }

    /** Says what the document and the plan are. */
    Directive describe(Document described, Plan planned) {
        requireDraft();
        document = described;
        plan = planned;
        searchWords = SearchWords.of(described, planned);
        return this;
    }

    /** Adds a task, or changes the one that has the id. */
    void ask(UUID task, TaskTerms terms) {
        requireDraft();
        tasks.stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .ifPresentOrElse(each -> each.change(terms), () -> tasks.add(new Task(task, terms)));
    }

    void drop(UUID task) {
        requireDraft();
        tasks.remove(task(task));
    }

    /** Moves a task up (−1) or down (+1) among its neighbours; at an end it stays. */
    void move(UUID task, int by) {
        requireDraft();
        var moved = task(task);
        var place = tasks.indexOf(moved) + by;
        if (place < 0 || place >= tasks.size()) return;
        tasks.remove(moved);
        tasks.add(place, moved);
    }

    /** Fixes the days of all tasks; the addressees follow, and {@link #issued} closes the act. */
    void freeze(LocalDate today) {
        requireDraft();
        if (tasks.isEmpty()) throw NotIssuable.nothingAsked();
        tasks.forEach(task -> task.freeze(today));
    }

    DirectiveIssued issued(ListHash addressees, Instant at) {
        requireDraft();
        sha256 = textHash();
        status = DirectiveStatus.ISSUED;
        issuedAt = at;
        issuedTo = Math.toIntExact(addressees.count());
        return new DirectiveIssued(id(), provinceId, sha256, tasks.size(), addressees, document.fileId());
    }

    /** What is told of a draft that is given up. */
    DirectiveDiscarded discarded() {
        requireDraft();
        return new DirectiveDiscarded(id(), textHash());
    }

    /** The hash of everything that the text says, deadlines and selectors with it. */
    String textHash() {
        if (sha256 != null) return sha256;
        var head = String.join("\n", String.valueOf(provinceId), document.words(), plan.words());
        return ListHash.of(Stream.concat(Stream.of(head), tasks.stream().map(Task::words)))
                .sha256();
    }

    boolean isIssued() {
        return status == DirectiveStatus.ISSUED;
    }

    DirectiveId id() {
        return new DirectiveId(id);
    }

    int provinceId() {
        return provinceId;
    }

    int edition() {
        return edition;
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    Task task(UUID task) {
        return tasks.stream()
                .filter(each -> each.id().equals(task))
                .findFirst()
                .orElseThrow(() -> new NoSuchDirective(id()));
    }

    /** What the office reads of it. */
    DirectiveText text() {
        return new DirectiveText(
                id(),
                provinceId,
                document,
                plan,
                status,
                edition,
                textHash(),
                issuedAt,
                issuedTo,
                tasks.stream()
                        .map(task -> new TaskText(task.id(), task.terms(), task.due()))
                        .toList());
    }

    private void requireDraft() {
        if (isIssued()) throw new AlreadyIssued(id());
    }
}
