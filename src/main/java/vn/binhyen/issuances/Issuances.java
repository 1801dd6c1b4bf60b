package vn.binhyen.issuances;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.documents.OfficialDocument;

/** Issues documents as PDF/A under numbers of the register, and knows what was issued and what replaced it. */
@Service
@Transactional
public class Issuances {

    private final NumberRegister register;
    private final PaperRecords papers;
    private final PaperWriting writing;
    private final ApplicationEventPublisher events;

    Issuances(NumberRegister register, PaperRecords papers, PaperWriting writing, ApplicationEventPublisher events) {
        this.register = register;
        this.papers = papers;
        this.writing = writing;
        this.events = events;
    }

    /** Takes the next number and issues the document under it: both or neither. */
    public IssuedPaper issue(EntryId id, Reservation reservation, OfficialDocument document) {
        register.reserve(id, reservation);
        return issue(id, document);
    }

    /** The same from a form; posted twice, it issued once. */
    public void issueOnce(EntryId id, Reservation reservation, OfficialDocument document) {
        if (!register.isIssued(id)) issue(id, reservation, document);
    }

    /** Whether the viewer issues documents of a province or one of its communes. */
    @Transactional(readOnly = true)
    public boolean mayIssue(int province, @Nullable Integer commune) {
        return register.mayIssue(province, commune);
    }

    /** What was issued about a record of another module, as far as the viewer reads the register, the latest number first. */
    @Transactional(readOnly = true)
    public List<IssuedUnder> about(String record) {
        return register.about(record).stream()
                .flatMap(entry -> papers.of(entry.id()).stream().map(paper -> new IssuedUnder(entry, paper.text())))
                .toList();
    }

    /** Issues the document under a number that was taken; a file issued under it before is replaced by this one. */
    public IssuedPaper issue(EntryId id, OfficialDocument document) {
        var entry = register.use(id);
        var today = register.today();
        var paper = Paper.issued(entry, writing.write(entry.text(), document, today), today);
        papers.lockCurrent(id.value()).ifPresent(before -> replace(before, paper.id()));
        papers.save(paper);
        events.publishEvent(PaperChanged.issued(paper.text()));
        return paper.text();
    }

    /** Says that what another number bears now counts instead. */
    public void replace(EntryId id, EntryId by) {
        register.get(id);
        var newer = papers.lockCurrent(by.value()).orElseThrow(() -> new NumberRefused(NumberRefused.Why.NOT_ISSUED));
        replace(
                papers.lockCurrent(id.value()).orElseThrow(() -> new NumberRefused(NumberRefused.Why.NOTHING_LEFT)),
                newer.id());
    }

    /** The files issued under a number, the one that counts first. */
    @Transactional(readOnly = true)
    public List<IssuedPaper> of(EntryId id) {
        return papers.of(register.get(id).id()).stream().map(Paper::text).toList();
    }

    private void replace(Paper before, PaperId by) {
        before.replace(by, register.today());
        papers.save(before);
        events.publishEvent(PaperChanged.replaced(before.text()));
    }
}
