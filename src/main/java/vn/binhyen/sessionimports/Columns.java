package vn.binhyen.sessionimports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.activities.Head;
import vn.binhyen.lists.ListLine;
import vn.binhyen.lists.ListRefused;
import vn.binhyen.lists.ListRefused.Reason;

/** Which column of a list carries what; heads that nobody knows are left aside and told. */
record Columns(Map<Head, Integer> places, List<String> unknown) {

    static Columns of(ListLine heads) {
        var places = new EnumMap<Head, Integer>(Head.class);
        var unknown = new ArrayList<String>();
        for (int column = 0; column < heads.cells().size(); column++) {
            var typed = heads.cell(column).strip();
            var head = Head.under(typed);
            if (head.isEmpty() && !typed.isEmpty()) unknown.add(typed);
            if (head.isPresent() && places.put(head.get(), column) != null)
                throw new ListRefused(Reason.HEAD_TWICE, typed);
        }
        if (!places.containsKey(Head.DAY) || !places.containsKey(Head.KIND))
            throw new ListRefused(Reason.NO_HEADS, Head.DAY.text() + ", " + Head.KIND.text());
        return new Columns(places, unknown);
    }

    String cell(ListLine line, Head head) {
        var column = places.get(head);
        return column == null ? "" : line.cell(column).strip();
    }
}
