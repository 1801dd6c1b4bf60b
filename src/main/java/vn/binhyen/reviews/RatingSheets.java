package vn.binhyen.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;

/** The sheets by which models are rated; the office says what a later one holds, and ratings that were begun keep theirs. */
@Service
@Transactional
class RatingSheets {

    private final SheetRecords records;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RatingSheets(SheetRecords records, Access access, ApplicationEventPublisher events, Clock clock) {
        this.records = records;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RatingSheet inForce() {
        return records.get(records.usedOn(today()).orElseThrow());
    }

    /** The latest first, also those of days to come. */
    @Transactional(readOnly = true)
    public List<RatingSheet> all() {
        access.require(Permission.READ_DIRECTIVES);
        return records.days().stream().map(records::get).toList();
    }

    /** What one is that begins after the latest. */
    @Transactional(readOnly = true)
    public RatingSheet latest() {
        return records.get(records.days().getFirst());
    }

    /** The one of a day, if it begins on one. */
    @Transactional(readOnly = true)
    public Optional<RatingSheet> find(@Nullable LocalDate from) {
        return from == null ? Optional.empty() : records.find(from);
    }

    boolean mayAdd() {
        return access.has(Permission.ISSUE_DIRECTIVES);
    }

    void requireAdding() {
        access.require(Permission.ISSUE_DIRECTIVES);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Adds it, in the place of another that is not in force yet. */
    public void add(NewSheet sheet, @Nullable LocalDate instead) {
        if (instead != null) remove(instead);
        add(sheet);
    }

    /** Removes one that is not in force yet and that nobody rated by; what is not there stays so. */
    public void remove(LocalDate from) {
        requireAdding();
        if (!from.isAfter(today())) throw new SheetStays();
        try {
            if (!records.remove(from)) return;
        } catch (DataIntegrityViolationException usedToRate) {
            throw new SheetStays();
        }
        events.publishEvent(new SheetRemoved(from));
    }

    /** Adds a sheet that is used from a later day on than all others; what was rated by those stays rated by them. */
    public void add(NewSheet sheet) {
        requireAdding();
        var latest = records.days().getFirst();
        if (!sheet.from().isAfter(latest)) throw new SheetNotLater(latest);
        try {
            records.add(sheet.sheet());
        } catch (DuplicateKeyException atOnce) {
            throw new SheetNotLater(sheet.from());
        }
        events.publishEvent(
                new SheetAdded(sheet.from(), sheet.sheet().criteria().size()));
    }
}
