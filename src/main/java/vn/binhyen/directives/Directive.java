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

/** A document with its plan and tasks: written as a draft, issued once, then amended or recalled only in the open. */
@Table(schema = "directives", name = "directive")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Directive {

    @Id
    private final UUID id;

    private final int provinceId;

    @Embedded.Empty
    private final Origin origin;

    @Embedded.Empty
    private Document document;

    @Embedded.Empty(prefix = "plan_")
    private Plan plan;

    @Embedded.Empty(prefix = "folded_")
    private SearchWords searchWords;

    @MappedCollection(idColumn = "directive", keyColumn = "position")
    private List<Task> tasks = new ArrayList<>();

    @Embedded.Empty
    private Course course = Course.DRAFT;

    @Embedded.Nullable(prefix = "replaced_")
    private @Nullable Replacement replacement;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Directive(UUID id, int provinceId, Origin origin) {
        this.id = id;
        this.provinceId = provinceId;
        this.origin = origin;
    }

    Directive describe(Document described, Plan planned) {
        requireDraft();
        document = described;
        plan = planned;
        searchWords = SearchWords.of(described, planned);
        return this;
    }

    void ask(UUID task, TaskTerms terms) {
        requireDraft();
        list().ask(task, terms);
    }

    void drop(UUID task) {
        requireDraft();
        list().drop(task);
    }

    void move(UUID task, int by) {
        requireDraft();
        list().move(task, by);
    }

    /** Fixes the days of all tasks; the addressees follow, and {@link #issued} closes the act. */
    void freeze(LocalDate today) {
        requireDraft();
        list().freeze(today);
    }

    DirectiveIssued issued(ListHash addressees, Instant at) {
        requireDraft();
        course = course.issued(textHash(), addressees, at);
        return new DirectiveIssued(id(), provinceId, textHash(), tasks.size(), addressees, document.fileId());
    }

    void replace(@Nullable Replacement replaced) {
        requireDraft();
        if (replaced != null && replaced.id().equals(id)) throw new ReplacesItself(id());
        replacement = replaced;
    }

    /** Changes what the issued text says; {@link Amending} tells those of whom it is asked. */
    void amend(Amendment change, LocalDate today) {
        course.inForce(id());
        document = document.summarised(change.summary());
        plan = change.plan();
        searchWords = SearchWords.of(document, plan);
        list().reword(change, today);
        course = course.amended(hash(), change);
    }

    /** Counts those who came since it was issued and were asked, too. */
    void askedAlso(ListHash more) {
        course = course.inForce(id()).issuedAlsoTo(more);
    }

    /** Takes it back, for a reason; once. */
    void recall(String reason, Instant at) {
        course = course.inForce(id()).recalled(reason, at);
    }

    /** What is told of a draft that is given up. */
    DirectiveDiscarded discarded() {
        requireDraft();
        return new DirectiveDiscarded(id(), textHash());
    }

    /** The hash of everything that the text says, deadlines and selectors with it. */
    String textHash() {
        return course.sha256() != null ? course.sha256() : hash();
    }

    /** What is hashed, each item followed by a line feed. */
    List<String> words() {
        var head = String.join("\n", String.valueOf(provinceId), document.words(), plan.words());
        var replaced = replacement == null ? Stream.<String>of() : Stream.of(replacement.words());
        return Stream.concat(Stream.concat(Stream.of(head), replaced), list().words())
                .toList();
    }

    boolean isIssued() {
        return !course.isDraft();
    }

    Course course() {
        return course;
    }

    DirectiveId id() {
        return new DirectiveId(id);
    }

    int provinceId() {
        return provinceId;
    }

    Origin origin() {
        return origin;
    }

    List<Task> tasks() {
        return List.copyOf(tasks);
    }

    DirectiveText text() {
        return new DirectiveText(
                id(),
                provinceId,
                document,
                plan,
                course.status(),
                course.edition(),
                textHash(),
                course.issuedAt(),
                course.issuedTo(),
                course.recall(),
                replacement,
                list().texts());
    }

    private TaskList list() {
        return new TaskList(id(), tasks);
    }

    private String hash() {
        return ListHash.of(words().stream()).sha256();
    }

    private void requireDraft() {
        if (isIssued()) throw new AlreadyIssued(id());
    }
}
