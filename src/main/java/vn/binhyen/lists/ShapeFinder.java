package vn.binhyen.lists;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.HeadFinder.Heads;
import vn.binhyen.lists.ListRefused.Reason;
import vn.binhyen.lists.ListShape.Correction;

/** Finds how a list is written from its beginning: the separator by which most heads are known is the one. */
final class ShapeFinder {

    private static final int BEGINNING = 256 * 1024;
    private static final int LINES = 300;
    private static final char[] SEPARATORS = {'\t', ';', ',', '|'};

    private final HeadFinder heads;
    private final Correction correction;
    private final String needed;

    ShapeFinder(Predicate<String> isHead, String needed, Correction correction) {
        this.needed = needed;
        this.heads = new HeadFinder(isHead);
        this.correction = correction;
    }

    ListBeginning ofWorkbook(XlsxLines workbook) throws IOException {
        var lines = new ArrayList<ListLine>();
        workbook.forEach(LINES, line -> {
            if (!line.isBlank()) lines.add(line);
        });
        return shaped(null, null, lines).orElseThrow(() -> new ListRefused(Reason.NO_HEADS, needed));
    }

    ListBeginning ofText(ListText text) throws IOException {
        var beginning = text.beginning(BEGINNING);
        if (correction.separator() != null)
            return shaped(text.encoding(), correction.separator(), lines(beginning, correction.separator()))
                    .orElseThrow(() -> new ListRefused(Reason.NO_HEADS, needed));
        Candidate best = null;
        ListRefused refused = new ListRefused(Reason.NO_HEADS, needed);
        for (char separator : SEPARATORS) {
            try {
                var found = candidate(text.encoding(), separator, lines(beginning, separator));
                if (found != null && (best == null || found.isBetterThan(best))) best = found;
            } catch (ListRefused broken) {
                refused = broken;
            }
        }
        if (best == null) throw refused;
        return best.found();
    }

    private @Nullable Candidate candidate(Encoding encoding, char separator, List<ListLine> lines) {
        return shaped(encoding, separator, lines)
                .map(found -> new Candidate(found, known(found), even(found)))
                .orElse(null);
    }

    private int known(ListBeginning found) {
        return heads.at(found.lines(), found.shape().headAt(), found.shape().headRows())
                .map(Heads::known)
                .orElse(0);
    }

    /** How many of the rows below the heads have as many cells as these. */
    private static long even(ListBeginning found) {
        return found.lines().stream()
                .filter(line -> line.number() > found.shape().lastHead())
                .filter(line -> line.cells().size() == found.shape().heads().size())
                .count();
    }

    private record Candidate(ListBeginning found, int known, long even) {

        boolean isBetterThan(Candidate other) {
            return known > other.known || known == other.known && even > other.even;
        }
    }

    private Optional<ListBeginning> shaped(
            @Nullable Encoding encoding, @Nullable Character separator, List<ListLine> lines) {
        if (lines.isEmpty()) throw new ListRefused(Reason.EMPTY);
        var found = correction.headAt() == null
                ? heads.find(lines)
                : heads.at(lines, correction.headAt(), correction.headRows() == null ? 1 : correction.headRows());
        return found.map(heads ->
                new ListBeginning(new ListShape(encoding, separator, heads.at(), heads.rows(), heads.texts()), lines));
    }

    private static List<ListLine> lines(String text, char separator) throws IOException {
        var lines = new ArrayList<ListLine>();
        new CsvLines(new StringReader(text), separator).forEach(line -> {
            if (!line.isBlank() && lines.size() < LINES) lines.add(ListText.composed(line));
        });
        return lines;
    }
}
