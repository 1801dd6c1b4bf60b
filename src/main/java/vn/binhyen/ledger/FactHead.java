package vn.binhyen.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.binhyen.database.Folding;

/** A column of a list of facts, and the words under which it is known; the last one is also its name in JSON. */
enum FactHead {
    MEASURE("Mã chỉ tiêu", "Chỉ tiêu", "measure"),
    DAY("Ngày", "day"),
    COMMUNE("Mã phường, xã", "Mã xã, phường", "Mã xã", "Phường, xã", "Xã, phường", "commune"),
    AREA("Số hiệu địa bàn", "area"),
    ORGANISATION("Mã đơn vị", "Đơn vị", "organisation"),
    AMOUNT("Số liệu", "Số lượng", "amount");

    private final List<String> names;

    FactHead(String... names) {
        this.names = List.of(names);
    }

    /** As our own files head it. */
    String text() {
        return names.getFirst();
    }

    String inJson() {
        return names.getLast();
    }

    String key() {
        return "ledger.batch.head." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<FactHead> under(String typed) {
        var folded = Folding.fold(typed.strip());
        return Arrays.stream(values())
                .filter(head ->
                        head.names.stream().anyMatch(name -> Folding.fold(name).equals(folded)))
                .findFirst();
    }
}
