package vn.binhyen.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import vn.binhyen.database.Folding;

/** One session of work. It is never deleted: it is planned, held, confirmed, or cancelled with a reason. */
@Table(schema = "activities", name = "session")
@SuppressWarnings("NullAway.Init") // Spring Data sets the fields
class Session {

    @Id
    private final UUID id;

    @Embedded.Empty
    private final Host host;

    @Embedded.Empty
    private SessionTerms terms;

    @Embedded.Empty
    private Numbers numbers;

    @Embedded.Empty
    private Course course;

    @MappedCollection(idColumn = "session", keyColumn = "position")
    private List<Part> parts = List.of();

    @MappedCollection(idColumn = "session", keyColumn = "position")
    private List<PoliceReport> reports = List.of();

    private List<String> coOrganisers = List.of();
    private @Nullable String result;
    private @Nullable UUID series;
    private String foldedText;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Session(UUID id, Host host) {
        this.id = id;
        this.host = host;
    }

    static Session planned(SessionId id, Host host, Notes notes, Hand hand) {
        var session = new Session(id.value(), host);
        session.course = Course.begun(State.PLANNED, hand);
        session.write(notes);
        return session;
    }

    /** A planned session took place as noted; what lies ahead did not take place yet. */
    void hold(Notes notes, Hand hand, LocalDate today) {
        require(State.PLANNED);
        requirePast(notes, today);
        course = Course.begun(State.HELD, hand);
        write(notes);
    }

    /** Says anew what it says. What was confirmed has to be confirmed again. */
    void correct(Notes notes, Hand hand, LocalDate today) {
        if (course.state() == State.CANCELLED) throw new NotPossibleNow(course.state());
        if (course.state().wasHeld()) requirePast(notes, today);
        course = course.writtenBy(hand);
        write(notes);
    }

    /** Nobody confirms what they wrote themselves. Whoever comes second finds it confirmed. */
    boolean confirm(Hand hand) {
        if (course.state() == State.CONFIRMED) return false;
        require(State.HELD);
        if (course.recordedBy().equals(hand.actor())) throw new OwnRecord();
        course = course.confirmedBy(hand);
        return true;
    }

    void cancel(String reason) {
        require(State.PLANNED);
        course = course.cancelled(reason);
    }

    /** One step back: from confirmed to held, from held or cancelled to planned. */
    void undo() {
        if (course.state() == State.PLANNED) throw new NotPossibleNow(course.state());
        course = course.undone();
    }

    void join(UUID itsSeries) {
        if (series == null) series = itsSeries;
    }

    private void write(Notes notes) {
        terms = notes.terms();
        numbers = course.state().wasHeld() ? notes.numbers() : notes.numbers().beforehand();
        parts = notes.parts();
        reports = course.state().wasHeld() ? notes.reports() : List.of();
        result = course.state().wasHeld() ? notes.result() : null;
        coOrganisers =
                parts.stream().map(part -> part.organisation().toString()).toList();
        var words = Stream.concat(
                Stream.of(host.hostName(), terms.theme(), terms.place(), terms.team(), terms.beats()),
                parts.stream().map(Part::name));
        foldedText = Folding.fold(words.filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    private void require(State state) {
        if (course.state() != state) throw new NotPossibleNow(course.state());
    }

    private static void requirePast(Notes notes, LocalDate today) {
        if (notes.terms().day().isAfter(today)) throw new NotYetHeld();
    }

    SessionId id() {
        return new SessionId(id);
    }

    Host host() {
        return host;
    }

    State state() {
        return course.state();
    }

    @Nullable
    UUID series() {
        return series;
    }

    Notes notes() {
        return new Notes(terms, numbers, parts, reports, result);
    }

    SessionText text() {
        var origin = new SessionText.Origin(series, version == null ? 0 : version);
        return new SessionText(id, host, notes(), SessionText.Standing.of(course), origin);
    }
}
