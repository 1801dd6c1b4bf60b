package vn.binhyen.sessionimports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.activities.Head;
import vn.binhyen.activities.Host;
import vn.binhyen.activities.Hosts;
import vn.binhyen.activities.Kind;
import vn.binhyen.activities.Kinds;
import vn.binhyen.activities.NotesCheck;
import vn.binhyen.activities.SessionList;
import vn.binhyen.activities.SessionTerms;
import vn.binhyen.database.Folding;
import vn.binhyen.lists.Columns;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;

/** Reads a file of sessions and sets each row beside those that are known. */
@Component
class SessionListReading {

    /** As many as an area's office writes down in some months; each is entered by the same act. */
    static final int MOST = 500;

    private final Hosts hosts;
    private final Kinds kinds;
    private final NotesCheck check;
    private final SessionList sessions;

    SessionListReading(Hosts hosts, Kinds kinds, NotesCheck check, SessionList sessions) {
        this.hosts = hosts;
        this.kinds = kinds;
        this.check = check;
        this.sessions = sessions;
    }

    /** The rows of a file, and the heads that nobody knows. */
    record Read(List<Row> rows, List<String> unknownHeads) {}

    /** What each row is set beside. */
    private record Beside(List<Kind> kinds, FoundHosts hosts, Set<String> before) {}

    Read read(ListFile file) throws IOException {
        var lines = new ArrayList<ListLine>();
        file.forEach(MOST, lines::add);
        if (lines.isEmpty()) throw new ListRefused(ListRefused.Reason.EMPTY);
        var columns = Columns.of(lines.removeFirst(), Head::under).require(Head::text, Head.DAY, Head.KIND);
        var beside = new Beside(kinds.all(), new FoundHosts(hosts), new HashSet<>());
        return new Read(
                lines.stream()
                        .map(line -> row(new RowReader(columns, line), line.number(), beside))
                        .toList(),
                columns.unknown());
    }

    private Row row(RowReader reader, int number, Beside beside) {
        var host = beside.hosts().find(reader.text(Head.HOST)).orElse(null);
        if (host == null) reader.wrong("sessionimports.host", reader.text(Head.HOST));
        var terms = terms(reader, host, beside);
        boolean held = terms != null && reader.held(terms.day(), hosts.today());
        var read = host == null || terms == null
                ? null
                : check.read(
                        new NotesCheck.Sent(
                                terms,
                                reader.numbers(),
                                reader.text(Head.PARTNERS),
                                reader.text(Head.REPORTS),
                                reader.filled(Head.RESULT)),
                        host);
        if (read != null) read.wrong().forEach(wrong -> reader.wrong(wrong.key(), wrong.about()));
        boolean known = host != null && terms != null && sessions.has(host, terms);
        if (host != null && terms != null && !beside.before().add(key(host, terms)))
            reader.wrong("sessionimports.twice", title(reader));
        var notes = read == null || !reader.flaws().isEmpty() ? null : read.notes();
        return new Row(
                UUID.randomUUID(),
                number,
                title(reader),
                host == null ? reader.text(Head.HOST) : host.hostName(),
                host,
                notes,
                held,
                List.copyOf(reader.flaws()),
                known);
    }

    private @Nullable SessionTerms terms(RowReader reader, @Nullable Host host, Beside beside) {
        var day = reader.day();
        var kind = kind(beside.kinds(), reader.text(Head.KIND));
        if (kind == null) reader.wrong("activities.kind.missing", reader.text(Head.KIND));
        if (day.isEmpty() || kind == null) return null;
        return new SessionTerms(
                kind.code(),
                day.get(),
                reader.time(Head.STARTS),
                reader.time(Head.ENDS),
                commune(reader, host),
                reader.filled(Head.PLACE),
                reader.filled(Head.THEME),
                reader.filled(Head.TEAM),
                reader.filled(Head.BEATS),
                null,
                null);
    }

    private @Nullable Integer commune(RowReader reader, @Nullable Host host) {
        var typed = Folding.fold(reader.text(Head.COMMUNE));
        if (host == null || typed.isEmpty()) return host == null ? null : host.hostCommune();
        var found = hosts.communes(host).stream()
                .filter(card -> Folding.fold(card.name()).equals(typed))
                .toList();
        if (found.size() == 1) return found.getFirst().id().value();
        reader.wrong("activities.commune.missing", reader.text(Head.COMMUNE));
        return null;
    }

    private static @Nullable Kind kind(List<Kind> kinds, String typed) {
        var folded = Folding.fold(typed);
        return kinds.stream()
                .filter(kind -> Folding.fold(kind.nameVi()).equals(folded)
                        || Folding.fold(kind.nameEn()).equals(folded)
                        || Folding.fold(kind.code()).equals(folded))
                .findFirst()
                .orElse(null);
    }

    private static String key(Host host, SessionTerms terms) {
        return String.join("|", host.code(), terms.kind(), terms.day().toString(), String.valueOf(terms.starts())) + "|"
                + Folding.fold(terms.theme() == null ? "" : terms.theme());
    }

    private static String title(RowReader reader) {
        var theme = reader.text(Head.THEME);
        return reader.text(Head.DAY) + " – " + (theme.isEmpty() ? reader.text(Head.KIND) : theme);
    }
}
