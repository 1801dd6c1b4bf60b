package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;
import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;

/** Lets an issued directive of an earlier year be the beginning of a new one, and shows what the new one changed. */
@Service
@Transactional
public class Templates {

    private final Access access;
    private final DirectiveRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Templates(Access access, DirectiveRecords records, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a draft that has the document's text without its number and file, the plan, and all tasks with their days as
     * many years later as have passed since the issue. The same id a second time is the same form posted twice.
     */
    public void use(DirectiveId source, DirectiveId draft) {
        access.require(ISSUE_DIRECTIVES);
        if (records.existsById(draft.id())) return;
        var copied = records.get(source);
        if (!copied.isIssued()) throw new NoSuchDirective(source);
        records.keep(copy(copied.text(), draft));
        events.publishEvent(new DirectiveCopied(draft, source));
    }

    /** What a draft changed against the directive it was copied from; empty of one that was not copied. */
    @Transactional(readOnly = true)
    public Optional<Comparison> comparison(DirectiveId draft) {
        access.require(READ_DIRECTIVES);
        var directive = records.get(draft);
        return directive
                .origin()
                .copiedFrom()
                .flatMap(source -> records.findById(source.id()))
                .map(Directive::text)
                .map(source -> Comparison.between(
                        source,
                        directive.text(),
                        later(source, directive.origin().createdAt())));
    }

    private Directive copy(DirectiveText source, DirectiveId draft) {
        var at = clock.instant();
        var was = source.document();
        var document = new Document(was.type(), null, was.issuer(), LocalDate.now(clock), was.summary(), null);
        var copy = new Directive(
                        draft.id(),
                        source.provinceId(),
                        new Origin(at, source.id().id()))
                .describe(document, source.plan());
        var later = later(source, at);
        // All of them in their order, and then each part within its whole, which may come after it.
        source.tasks().forEach(task -> copy.ask(Comparison.copyOf(task.id(), draft), later.of(task.terms(), null)));
        source.tasks()
                .forEach(task -> copy.ask(
                        Comparison.copyOf(task.id(), draft), later.of(task.terms(), Comparison.wholeOf(task, draft))));
        return copy;
    }

    private YearsOn later(DirectiveText source, Instant drafted) {
        var issued = Objects.requireNonNull(source.issuedAt(), "issued");
        return new YearsOn(Math.max(0, year(drafted) - year(issued)));
    }

    private int year(Instant at) {
        return ZonedDateTime.ofInstant(at, clock.getZone()).getYear();
    }
}
