package vn.binhyen.issuances;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How offices, desks and organisations head and sign what they print: said once, used by whatever prints. */
@Service
@Transactional
public class Letterheads {

    private final LetterheadRecords records;
    private final LetterheadHolders holders;
    private final ApplicationEventPublisher events;

    Letterheads(LetterheadRecords records, LetterheadHolders holders, ApplicationEventPublisher events) {
        this.records = records;
        this.holders = holders;
        this.events = events;
    }

    /** What was said, as far as the viewer reads it; otherwise one to begin with. */
    @Transactional(readOnly = true)
    public Letterhead get(LetterheadHolder holder) {
        return records.find(holder).orElseGet(() -> holders.proposed(holder));
    }

    /** With whose letterhead the viewer writes about something of a city or of a commune of it. */
    @Transactional(readOnly = true)
    public LetterheadHolder writing(int province, @Nullable Integer commune) {
        return holders.writing(province, commune);
    }

    /** For the page on which something is printed. */
    @Transactional(readOnly = true)
    public ShownLetterhead shown(LetterheadHolder holder) {
        var kept = records.find(holder);
        return new ShownLetterhead(
                holder, kept.orElseGet(() -> holders.proposed(holder)), kept.isPresent(), holders.mayChange(holder));
    }

    public void keep(LetterheadHolder holder, Letterhead letterhead) {
        if (!holders.mayChange(holder)) throw new AccessDeniedException("Not the viewer's letterhead");
        if (records.find(holder).filter(letterhead::equals).isPresent()) return;
        records.keep(holder, letterhead);
        events.publishEvent(new LetterheadChanged(holder));
    }
}
