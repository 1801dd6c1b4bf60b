package vn.binhyen.organisations;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.lists.Encoding;
import vn.binhyen.lists.LeftOut;
import vn.binhyen.lists.ListBeginning;

/**
 * What was found of how a list is written, as its page shows it.
 *
 * @param kind of the rows that do not say their own
 * @param remembered whether an earlier correction was taken
 * @param leftOut the first rows that were not taken as listed ones
 */
record SeenLayout(
        @Nullable Encoding encoding,
        @Nullable Character separator,
        int headAt,
        int headRows,
        @Nullable OrganisationKind kind,
        boolean remembered,
        List<Column> columns,
        List<Row> leftOut,
        int leftOutRows) {

    /**
     * A column.
     *
     * @param example what its first row has
     */
    record Column(String head, @Nullable Field field, String example) {}

    /** A row that was left out. */
    record Row(LeftOut why, int number, String text) {}

    static SeenLayout of(ListPlan plan) {
        var shape = plan.list().shape();
        return new SeenLayout(
                shape.encoding(),
                shape.separator(),
                shape.headAt(),
                shape.headRows(),
                plan.kind(),
                plan.remembered(),
                columns(plan.list(), plan.layout()),
                List.of(),
                0);
    }

    /** Whether neither a column nor anybody said of which kind its rows are. */
    boolean lacksKind() {
        return kind == null && columns.stream().noneMatch(column -> column.field() == Field.KIND);
    }

    SeenLayout leavingOut(List<Row> rows, int all) {
        return new SeenLayout(encoding, separator, headAt, headRows, kind, remembered, columns, rows, all);
    }

    private static List<Column> columns(ListBeginning list, Layout layout) {
        var heads = list.shape().heads();
        return IntStream.range(0, heads.size())
                .mapToObj(column -> new Column(
                        heads.get(column),
                        layout.at(column).orElse(null),
                        list.cells(column).stream()
                                .findFirst()
                                .map(SeenLayout::shortened)
                                .orElse("")))
                .toList();
    }

    static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 79) + "…";
    }
}
