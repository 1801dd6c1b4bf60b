package vn.binhyen.entries;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.calendars.Period;
import vn.binhyen.ledger.Measure;

/** Lets whoever enters for a body begin its sheets and type into them. */
@Component
class Writing {

    private final Bodies bodies;
    private final SheetRecords sheets;
    private final Drafts drafts;
    private final Locks locks;
    private final Rhythms rhythms;
    private final Clock clock;

    Writing(Bodies bodies, SheetRecords sheets, Drafts drafts, Locks locks, Rhythms rhythms, Clock clock) {
        this.bodies = bodies;
        this.sheets = sheets;
        this.drafts = drafts;
        this.locks = locks;
        this.rhythms = rhythms;
        this.clock = clock;
    }

    /** A sheet that was opened, perhaps by this. */
    record Opened(Sheet sheet, boolean isNew) {}

    /** A sheet that nobody else acts on, and the hand that does. */
    record Held(Sheet sheet, Hand hand) {}

    Opened begin(@Nullable Integer commune, @Nullable UUID organisation, Period period) {
        var body = bodies.named(commune, organisation);
        if (bodies.findHand(body).isEmpty() && !bodies.opens(body)) throw new NoSuchSheet();
        var today = LocalDate.now(clock);
        if (period.firstDay().isAfter(today) || asked(body, period).isEmpty()) throw new NoSuchPeriod();
        boolean isNew = sheets.begin(body, period);
        return new Opened(sheets.get(body, period), isNew);
    }

    /** Answers the fields that a colleague had written meanwhile. */
    List<String> keep(SheetId id, Collection<Field> fields, Instant seen, Instant now) {
        bodies.requireEnterer();
        var sheet = sheets.get(id);
        var hand = bodies.hand(sheet.body());
        var codes = asked(sheet.body(), sheet.period());
        var drafted = drafts.of(id, hand);
        var told = sheets.submitted(sheet.body(), sheet.period());
        var typed = fields.stream()
                .filter(field -> codes.contains(field.code()))
                .filter(field -> !field.saysTheSame(Rows.field(field.code(), drafted, told)))
                .toList();
        var kept = drafts.save(id, hand, typed, seen, now);
        return typed.stream()
                .map(Field::code)
                .filter(code -> !kept.contains(code))
                .toList();
    }

    Held hold(SheetId id) {
        bodies.requireEnterer();
        var sheet = sheets.get(id);
        var hand = bodies.hand(sheet.body());
        var held = sheets.hold(id);
        locks.of(held).require();
        return new Held(held, hand);
    }

    void done(Held held) {
        drafts.discard(held.sheet().id(), held.hand());
    }

    Set<String> codes(SheetId id) {
        bodies.requireEnterer();
        var sheet = sheets.get(id);
        bodies.hand(sheet.body());
        return asked(sheet.body(), sheet.period());
    }

    private Set<String> asked(Body body, Period period) {
        var today = LocalDate.now(clock);
        var day = today.isBefore(period.lastDay()) ? today : period.lastDay();
        return rhythms.on(body, period, day).stream()
                .filter(body::enters)
                .map(Measure::code)
                .collect(Collectors.toSet());
    }
}
