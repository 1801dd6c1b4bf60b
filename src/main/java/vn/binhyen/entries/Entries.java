package vn.binhyen.entries;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Period;

/** Enters the figures of a period: opens the sheet of a body, keeps what is typed, submits it. */
@Service
@Transactional
public class Entries {

    private final Writing writing;
    private final SheetView view;
    private final Submission submission;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Entries(Writing writing, SheetView view, Submission submission, ApplicationEventPublisher events, Clock clock) {
        this.writing = writing;
        this.view = view;
        this.submission = submission;
        this.events = events;
        this.clock = clock;
    }

    /** What was kept, and which fields a colleague had written in the meantime: those stand as the colleague left them. */
    public record Saved(Instant at, List<String> others) {}

    /**
     * Opens the sheet of a body for a period; opened again, it is the same.
     *
     * @param commune whose desk it is; with no organisation and no commune: the viewer's own body
     */
    public SheetId open(@Nullable Integer commune, @Nullable UUID organisation, Period period) {
        var opened = writing.begin(commune, organisation, period);
        if (opened.isNew()) events.publishEvent(SheetChanged.of(opened.sheet(), "open", Map.of()));
        return opened.sheet().id();
    }

    @Transactional(readOnly = true)
    public SheetText get(SheetId id) {
        return view.of(id);
    }

    /**
     * Keeps what is typed, also after the lock day: it is no fact yet.
     *
     * @param seen until when the fields of colleagues were seen
     */
    public Saved save(SheetId id, Collection<Field> fields, Instant seen) {
        var now = clock.instant();
        return new Saved(now, writing.keep(id, fields, seen, now));
    }

    /**
     * Submits what is kept: from now on it counts. Submitted again, what the sheet said before is taken back.
     *
     * @param seen how many steps the sheet had when it was read
     * @param words why the office enters for a desk
     */
    public void submit(SheetId id, int seen, @Nullable String words) {
        var held = writing.hold(id);
        var submitted = submission.submit(held.sheet(), held.hand(), seen, words);
        writing.done(held);
        events.publishEvent(SheetChanged.of(
                submitted,
                "submit",
                Map.of("step", submitted.steps(), "hand", held.hand().name())));
    }

    /** The codes that can be typed on a sheet. */
    @Transactional(readOnly = true)
    Set<String> codes(SheetId id) {
        return writing.codes(id);
    }
}
