package vn.binhyen.entries;

import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;

/** Confirms submitted sheets, returns them, and takes a confirmation back; nobody does so with their own. */
@Service
@Transactional
public class Confirmations {

    private final Bodies bodies;
    private final SheetRecords sheets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Confirmations(Bodies bodies, SheetRecords sheets, ApplicationEventPublisher events, Clock clock) {
        this.bodies = bodies;
        this.sheets = sheets;
        this.events = events;
        this.clock = clock;
    }

    public void confirm(SheetId id, int seen) {
        var sheet = held(id);
        note(sheet.confirm(Scopes.current().actor(), seen), Act.CONFIRM, null);
    }

    /** The figures stand until the body submits anew; the comment tells it what to look at. */
    public void giveBack(SheetId id, int seen, String comment) {
        var sheet = held(id);
        note(sheet.giveBack(Scopes.current().actor(), seen), Act.RETURN, comment);
    }

    public void undo(SheetId id, int seen) {
        note(held(id).undo(seen), Act.UNDO, null);
    }

    /** Refuses whoever does not confirm the sheet. */
    @Transactional(readOnly = true)
    void requireConfirmer(SheetId id) {
        bodies.requireOverseer();
        if (!bodies.confirms(sheets.get(id).body())) throw new AccessDeniedException("Confirmed by another level");
    }

    private Sheet held(SheetId id) {
        requireConfirmer(id);
        return sheets.hold(id);
    }

    private void note(Sheet sheet, Act act, @Nullable String words) {
        var step =
                new Step(sheet.steps(), act, clock.instant(), Scopes.current().actor(), words);
        sheets.add(sheet, step);
        events.publishEvent(
                SheetChanged.of(sheet, act.name().toLowerCase(java.util.Locale.ROOT), Map.of("step", step.number())));
    }
}
