package vn.binhyen.organisations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListRefused.Reason;

/** Which column of a list carries what; heads that nobody knows are left aside and told. */
record Layout(Map<Field, Integer> columns, List<String> unknownHeads) {

    static Layout of(ListLine heads) {
        var columns = new EnumMap<Field, Integer>(Field.class);
        var unknown = new ArrayList<String>();
        for (int column = 0; column < heads.cells().size(); column++) {
            var head = heads.cell(column);
            var field = Field.under(head);
            if (field.isEmpty() && !head.isBlank() && !isOurs(head)) unknown.add(head.strip());
            if (field.isPresent() && columns.put(field.get(), column) != null)
                throw new ListRefused(Reason.HEAD_TWICE, head.strip());
        }
        if (!columns.containsKey(Field.NAME) || !columns.containsKey(Field.KIND))
            throw new ListRefused(Reason.NO_HEADS, Field.NAME.head() + ", " + Field.KIND.head());
        return new Layout(columns, unknown);
    }

    /** What an exported list says of itself in its head: it is computed, not taken in. */
    private static boolean isOurs(String head) {
        return head.endsWith(ExportWords.NOT_TAKEN_IN);
    }

    Typed read(ListLine line) {
        var values = new EnumMap<Field, String>(Field.class);
        columns.forEach((field, column) -> values.put(field, line.cell(column)));
        return new Typed(values);
    }
}
