package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/**
 * A document with its plan and tasks. It is written as a draft and issued once; what was issued is only amended, or
 * recalled, in the open.
 */
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
    private int revision;

    @Embedded.Nullable(prefix = "replaced_")
    private @Nullable Replacement replacement;

    @Embedded.Nullable(prefix = "recalled_")
    private @Nullable Recall recall;

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

    /** Says which issued directive this draft replaces; null: none. */
    void replace(@Nullable Replacement replaced) {
        requireDraft();
        if (replaced != null && replaced.id().equals(id)) throw new ReplacesItself(id());
        replacement = replaced;
    }

    /** Changes what the issued text says; {@link Amending} tells those of whom it is asked. */
    void amend(Amendment change, LocalDate today) {
        requireInForce();
        if (change.reason().isBlank()) throw NotAmendable.lacksReason();
        document = document.summarised(change.summary());
        plan = change.plan();
        searchWords = SearchWords.of(document, plan);
        for (var task : tasks) {
            var wording = change.tasks().get(task.id());
            if (wording != null) task.reword(wording, change.kind(), today);
        }
        var hash = ListHash.of(words().stream()).sha256();
        if (hash.equals(sha256)) throw NotAmendable.nothingChanged();
        sha256 = hash;
        revision++;
        if (change.kind() == Amendment.Kind.NEW_VERSION) edition++;
    }

    /** Takes it back, for a reason; once. */
    void recall(String reason, Instant at) {
        requireInForce();
        if (reason.isBlank()) throw NotAmendable.lacksReason();
        status = DirectiveStatus.RECALLED;
        recall = new Recall(at, reason);
    }

    /** What is told of a draft that is given up. */
    DirectiveDiscarded discarded() {
        requireDraft();
        return new DirectiveDiscarded(id(), textHash());
    }

    /** The hash of everything that the text says, deadlines and selectors with it. */
    String textHash() {
        return sha256 != null ? sha256 : ListHash.of(words().stream()).sha256();
    }

    /** What is hashed, each item followed by a line feed. */
    List<String> words() {
        var head = String.join("\n", String.valueOf(provinceId), document.words(), plan.words());
        var replaced = replacement().map(Replacement::words).stream();
        return Stream.of(Stream.of(head), replaced, tasks.stream().map(Task::words))
                .flatMap(item -> item)
                .toList();
    }

    boolean isIssued() {
        return status != DirectiveStatus.DRAFT;
    }

    Optional<Replacement> replacement() {
        return Optional.ofNullable(replacement);
    }

    int revision() {
        return revision;
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
                recall,
                replacement,
                tasks.stream()
                        .map(task -> new TaskText(task.id(), task.terms(), task.due()))
                        .toList());
    }

    private void requireDraft() {
        if (isIssued()) throw new AlreadyIssued(id());
    }

    void requireInForce() {
        if (status != DirectiveStatus.ISSUED) throw new NotInForce(id(), status);
    }
}
