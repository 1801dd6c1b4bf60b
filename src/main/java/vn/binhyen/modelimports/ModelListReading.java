package vn.binhyen.modelimports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.binhyen.catalogue.NearCopies;
import vn.binhyen.catalogue.NearCopy;
import vn.binhyen.database.Folding;
import vn.binhyen.lists.Columns;
import vn.binhyen.lists.ListFile;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.preventionmodels.Bodies;
import vn.binhyen.preventionmodels.PreventionModels;

/** Reads a file of models and sets each row beside the register. */
@Component
class ModelListReading {

    /** A city has some hundreds; each is compared with the register and entered by the same act. */
    static final int MOST = 500;

    private final Bodies bodies;
    private final Owners owners;
    private final PreventionModels models;
    private final NearCopies nearCopies;

    ModelListReading(Bodies bodies, Owners owners, PreventionModels models, NearCopies nearCopies) {
        this.bodies = bodies;
        this.owners = owners;
        this.models = models;
        this.nearCopies = nearCopies;
    }

    /** The rows of a file, and the heads that nobody knows. */
    record Read(List<Row> rows, List<String> unknownHeads) {}

    Read read(ListFile file) throws IOException {
        var lines = new ArrayList<ListLine>();
        file.forEach(MOST, lines::add);
        if (lines.isEmpty()) throw new ListRefused(ListRefused.Reason.EMPTY);
        var columns = Columns.of(lines.removeFirst(), Head::under).require(Head::text, Head.NAME, Head.PROBLEM);
        var beside = new Beside(owners.begin(), nearCopies.register(), new HashMap<>());
        var today = bodies.today();
        return new Read(
                lines.stream()
                        .map(line -> row(new RowReader(columns, line, today), line.number(), beside))
                        .toList(),
                columns.unknown());
    }

    /** What each row is set beside: the bodies, the register, and the rows before it. */
    private record Beside(Owners.Finding owners, NearCopies.Register register, Map<String, Integer> before) {}

    private Row row(RowReader reader, int number, Beside beside) {
        var name = reader.text(Head.NAME);
        var owner = beside.owners().find(reader.text(Head.OWNER)).orElse(null);
        if (owner == null) reader.wrong("owner", reader.text(Head.OWNER));
        var since = reader.since();
        var terms = reader.terms();
        var key = Folding.fold(name) + "|" + (owner == null ? "" : owner.code());
        var first = beside.before().putIfAbsent(key, number);
        if (first != null) reader.wrong("twice", String.valueOf(first));
        boolean known = owner != null && models.has(owner, name);
        var like = known || owner == null || terms == null
                ? List.<NearCopy>of()
                : beside.register().of(owner, terms);
        return new Row(
                UUID.randomUUID(),
                number,
                name,
                owner == null ? null : owner.code(),
                owner == null ? reader.text(Head.OWNER) : owner.bodyName(),
                since,
                terms,
                List.copyOf(reader.flaws()),
                known,
                like.stream()
                        .map(copy -> copy.name() + " – " + copy.ownerName())
                        .toList(),
                like.stream().map(NearCopy::id).toList());
    }
}
