package vn.binhyen.organisations;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.binhyen.lists.LeftOut;
import vn.binhyen.lists.ListLine;
import vn.binhyen.organisations.SeenLayout.Row;

/** The rows of a list that speak about it: all are counted, the first ones kept to be shown. */
class LeftOutRows implements BiConsumer<LeftOut, ListLine> {

    private static final int SHOWN = 30;

    private final List<Row> rows = new ArrayList<>();
    private int all;

    @Override
    public void accept(LeftOut why, ListLine line) {
        if (all++ >= SHOWN) return;
        var text = line.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(joining(" · "));
        rows.add(new Row(why, line.number(), SeenLayout.shortened(text)));
    }

    SeenLayout in(SeenLayout seen) {
        return seen.leavingOut(List.copyOf(rows), all);
    }
}
