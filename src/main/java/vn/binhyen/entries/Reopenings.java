package vn.binhyen.entries;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens locked sheets again, for a reason and until a day: the office in its province, a desk in its own commune only. */
@Service
@Transactional
public class Reopenings {

    static final int LONGEST = 31;

    private final Bodies bodies;
    private final SheetRecords sheets;
    private final Locks locks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reopenings(Bodies bodies, SheetRecords sheets, Locks locks, ApplicationEventPublisher events, Clock clock) {
        this.bodies = bodies;
        this.sheets = sheets;
        this.locks = locks;
        this.events = events;
        this.clock = clock;
    }

    public void reopen(SheetId id, LocalDate until, String reason) {
        requireOpener(id);
        var held = sheets.hold(id);
        if (!locks.of(held).isOver()) throw new NotNow("open");
        locks.reopen(held, until, reason);
        events.publishEvent(SheetChanged.of(held, "reopen", Map.of("until", until.toString())));
    }

    /** Refuses whoever does not open the sheet again. */
    @Transactional(readOnly = true)
    void requireOpener(SheetId id) {
        bodies.requireOverseer();
        if (!bodies.opens(sheets.get(id).body())) throw new AccessDeniedException("Opened by another");
    }

    /** Whether a sheet can be opened until that day: from today on, for a month at most. */
    boolean isPossible(LocalDate until) {
        var today = LocalDate.now(clock);
        return !until.isBefore(today) && !until.isAfter(today.plusDays(LONGEST));
    }
}
