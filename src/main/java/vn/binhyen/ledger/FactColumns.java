package vn.binhyen.ledger;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListRefused.Reason;

/** Which column of a list of facts carries what; columns that nobody knows are left aside. */
record FactColumns(Map<FactHead, Integer> places) {

    static FactColumns of(ListLine heads) {
        var places = new EnumMap<FactHead, Integer>(FactHead.class);
        for (int column = 0; column < heads.cells().size(); column++) {
            var typed = heads.cell(column).strip();
            var head = FactHead.under(typed).orElse(null);
            if (head != null && places.put(head, column) != null) throw new ListRefused(Reason.HEAD_TWICE, typed);
        }
        var missing = Stream.of(FactHead.MEASURE, FactHead.DAY, FactHead.COMMUNE, FactHead.AMOUNT)
                .filter(head -> !places.containsKey(head))
                .filter(head -> head != FactHead.COMMUNE || !places.containsKey(FactHead.AREA))
                .map(FactHead::text)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) throw new ListRefused(Reason.NO_HEADS, missing);
        return new FactColumns(places);
    }

    String cell(ListLine line, FactHead head) {
        var column = places.get(head);
        return column == null ? "" : line.cell(column).strip();
    }
}
