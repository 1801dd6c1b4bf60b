package vn.binhyen.organisations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds rows of one list that are about the same organisation: by a code, or by name, commune and address. It keeps no more of a row than
 * that, for lists are long.
 */
class RepeatedRows {

    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final Map<String, List<Earlier>> rowsByName = new HashMap<>();

    private record Earlier(int number, Codes codes, String address) {}

    void check(ListEntry entry) {
        if (!entry.isSound()) return;
        var facts = entry.sound();
        code(entry, Field.TAX_CODE, facts.codes().taxCode());
        var ministry = facts.codes().ministryCode();
        code(entry, Field.MINISTRY_CODE, ministry == null ? null : facts.place().provinceId() + "|" + ministry);
        var address = ListEntry.address(facts);
        var namesakes = rowsByName.computeIfAbsent(ListEntry.naturalKey(facts), key -> new ArrayList<>(1));
        for (var earlier : namesakes) {
            if (!ListEntry.mayBeOne(earlier.codes(), earlier.address(), facts.codes(), address)) continue;
            repeated(entry, Field.NAME, earlier.number());
            break;
        }
        namesakes.add(new Earlier(entry.number(), facts.codes(), address));
    }

    private void code(ListEntry entry, Field field, @Nullable String code) {
        if (code == null) return;
        var earlier = rowByCode.putIfAbsent(field + code, entry.number());
        if (earlier != null) repeated(entry, field, earlier);
    }

    private static void repeated(ListEntry entry, Field field, int earlier) {
        if (entry.typed().isSound()) entry.typed().block(field, "repeatedRow", String.valueOf(earlier));
    }
}
