package vn.binhyen.activities;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.calendars.Calendars;
import vn.binhyen.calendars.Granularity;
import vn.binhyen.calendars.Period;
import vn.binhyen.files.Files;
import vn.binhyen.files.KeptFile;
import vn.binhyen.ledger.FigurePath;
import vn.binhyen.pages.FileLink;
import vn.binhyen.pages.Page;

/** Gathers what the page of a session shows beside it. */
@Component
@Transactional(readOnly = true)
class SessionView {

    private final Sessions sessions;
    private final Kinds kinds;
    private final Hosts hosts;
    private final Files files;
    private final Calendars calendars = Calendars.standard();

    SessionView(Sessions sessions, Kinds kinds, Hosts hosts, Files files) {
        this.sessions = sessions;
        this.kinds = kinds;
        this.hosts = hosts;
        this.files = files;
    }

    /** A session, what its kind feeds, its files, and what the viewer may do. */
    record Shown(
            SessionText text,
            Kind kind,
            @Nullable String communeName,
            List<FileLink> files,
            Period month,
            boolean editable,
            boolean confirms) {

        State state() {
            return text.standing().state();
        }

        /** Whether the viewer may take the last step back. */
        boolean undoable() {
            return switch (state()) {
                case PLANNED -> false;
                case CONFIRMED -> confirms;
                case HELD, CANCELLED -> editable;
            };
        }

        boolean counts() {
            return state().wasHeld();
        }

        @Nullable
        String placeName() {
            var place = text.terms().place();
            if (place == null || communeName == null) return place == null ? communeName : place;
            return place + ", " + communeName;
        }

        /** What was noted of what the kind asks, and what it asks first even where nothing was noted. */
        List<Line> numbers(Page page) {
            return Stream.concat(kind.asks().stream(), kind.folds().stream())
                    .filter(input -> input != Input.REPORTS)
                    .map(input -> new Line(page.text("activities." + input.property()), told(input, page)))
                    .filter(line -> line.text() != null || counts() && isAskedFirst(line, page))
                    .toList();
        }

        private boolean isAskedFirst(Line line, Page page) {
            return kind.asks().stream()
                    .anyMatch(input -> line.label().equals(page.text("activities." + input.property())));
        }

        private @Nullable String told(Input input, Page page) {
            if (input == Input.TEAM) return text.terms().team();
            if (input == Input.BEATS) return text.terms().beats();
            var number = input.value(text.numbers());
            return number == null ? null : page.number(number.longValue());
        }

        /** Which measures it feeds, with how much, and where that is found. */
        List<Fed> fed() {
            return kind.feedsOn(text.terms().day()).entrySet().stream()
                    .map(feed -> new Fed(
                            feed.getKey(),
                            feed.getValue(),
                            feed.getValue().amount(text.notes()),
                            FigurePath.of(feed.getKey(), area(), month)))
                    .toList();
        }

        private int area() {
            var commune = text.terms().communeId();
            return commune == null ? text.host().provinceId() : commune;
        }
    }

    /** A number beside what it counts. */
    record Line(String label, @Nullable String text) {}

    /** A measure, what it is fed with (null where nobody noted it), and the page of the month's figure. */
    record Fed(String measure, Field field, @Nullable BigDecimal amount, String path) {}

    Shown of(SessionId id) {
        var text = sessions.get(id);
        var terms = text.terms();
        var kept = files.of(Sessions.OWNER, id.toString()).stream()
                .map(KeptFile::link)
                .toList();
        return new Shown(
                text,
                kinds.get(terms.kind()),
                terms.communeId() == null ? null : hosts.communeName(terms.communeId()),
                kept,
                calendars.get(Calendars.CALENDAR_YEAR).periodOn(terms.day(), Granularity.MONTH),
                hosts.recorders().mayEnter(text.host()),
                hosts.recorders().mayConfirm(text.host(), terms));
    }
}
