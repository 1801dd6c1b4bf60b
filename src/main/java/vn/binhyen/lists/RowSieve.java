package vn.binhyen.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.binhyen.database.Folding;

/** Tells the rows that a list lists from those that speak about it. */
final class RowSieve {

    private static final List<String> ORDINAL = List.of("stt", "tt", "so tt", "so thu tu", "no", "no.", "#", "s.t.t");
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d+(?:[.,]0+)?\\)?\\.?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])\\)?");
    private static final Pattern TOTAL = Pattern.compile(
            "(?:tong(?: cong| so)?|cong(?: cong)?|total)(?: (?:co so|don vi|danh sach|toan bo|so))?\\s*[:=]?\\s*[\\d., ]*(?:co so|don vi|dong)?\\.?");
    private static final Pattern TOTAL_BEGINNING = Pattern.compile("(?:tong cong|tong so|cong)\\b.*");

    private final ListShape shape;
    private final int ordinal;
    private boolean first = true;

    RowSieve(ListShape shape) {
        this.shape = shape;
        this.ordinal = ordinal(shape.heads());
    }

    /** Why the row is left out; none: it is one of the list. */
    Optional<LeftOut> of(ListLine line) {
        if (line.number() < shape.headAt()) return Optional.of(LeftOut.TITLE);
        if (line.number() <= shape.lastHead()) return Optional.of(LeftOut.HEAD);
        boolean below = first;
        first = false;
        if (ordinal >= 0 && NUMBER.matcher(line.cell(ordinal).strip()).matches())
            return below && numbersColumns(line) ? Optional.of(LeftOut.NUMBERS) : Optional.empty();
        return ofUnnumbered(line, below);
    }

    private Optional<LeftOut> ofUnnumbered(ListLine line, boolean below) {
        if (isHeadAgain(line)) return Optional.of(LeftOut.HEAD);
        if (below && numbersColumns(line)) return Optional.of(LeftOut.NUMBERS);
        var filled = line.cells().stream().filter(cell -> !cell.isBlank()).toList();
        var words = Folding.fold(filled.isEmpty() ? "" : filled.getFirst());
        if (TOTAL.matcher(words).matches()) return Optional.of(LeftOut.TOTAL);
        if (ordinal < 0) return Optional.empty();
        if (TOTAL_BEGINNING.matcher(words).matches() && filled.size() < 3) return Optional.of(LeftOut.TOTAL);
        int own = line.cell(ordinal).isBlank() ? 1 : 2;
        return filled.size() <= own ? Optional.of(LeftOut.REMARK) : Optional.empty();
    }

    private boolean isHeadAgain(ListLine line) {
        if (shape.heads().isEmpty()) return false;
        for (int column = 0; column < shape.heads().size(); column++) {
            if (!Folding.fold(line.cell(column))
                    .equals(Folding.fold(shape.heads().get(column)))) return false;
        }
        return true;
    }

    /** Whether the cells are 1, 2, 3 or A, B, 1, 2: one for each head. */
    private boolean numbersColumns(ListLine line) {
        if (shape.heads().size() < 3) return false;
        var cells = line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        return cells.size() >= shape.heads().size() - 1
                && cells.stream().allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches())
                && cells.stream().distinct().count() == cells.size();
    }

    private static int ordinal(List<String> heads) {
        for (int column = 0; column < heads.size(); column++)
            if (ORDINAL.contains(Folding.fold(heads.get(column)))) return column;
        return -1;
    }
}
