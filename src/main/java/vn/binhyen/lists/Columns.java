package vn.binhyen.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.binhyen.lists.ListRefused.Reason;

/** Which column of a list carries what; heads that nobody knows are left aside and told. */
public record Columns<H>(Map<H, Integer> places, List<String> unknown) {

    /**
     * Refuses a list with a head twice.
     *
     * @param known the head that is meant by what somebody typed
     */
    public static <H> Columns<H> of(ListLine heads, Function<String, Optional<H>> known) {
        var places = new HashMap<H, Integer>();
        var unknown = new ArrayList<String>();
        for (int column = 0; column < heads.cells().size(); column++) {
            var typed = heads.cell(column).strip();
            var head = known.apply(typed);
            if (head.isEmpty() && !typed.isEmpty()) unknown.add(typed);
            if (head.isPresent() && places.put(head.get(), column) != null)
                throw new ListRefused(Reason.HEAD_TWICE, typed);
        }
        return new Columns<>(places, unknown);
    }

    /** Refuses a list without all of these heads. */
    @SafeVarargs
    public final Columns<H> require(Function<H, String> text, H... required) {
        var heads = List.of(required);
        if (!places.keySet().containsAll(heads))
            throw new ListRefused(
                    Reason.NO_HEADS, String.join(", ", heads.stream().map(text).toList()));
        return this;
    }

    public String cell(ListLine line, H head) {
        var column = places.get(head);
        return column == null ? "" : line.cell(column).strip();
    }
}
