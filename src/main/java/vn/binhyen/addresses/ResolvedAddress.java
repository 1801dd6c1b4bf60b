package vn.binhyen.addresses;

import java.util.List;
import java.util.Locale;

/** What an address means, as programs are told. */
record ResolvedAddress(String input, List<Named> former, List<Share> communes, double confidence, String reason) {

    /** A unit of then. */
    record Named(String code, String name) {}

    /** A commune of today, and whether all of the unit of then is in it. */
    record Share(String code, String name, String share) {}

    static ResolvedAddress of(String input, Resolution found) {
        var former = found.former().stream()
                .map(each -> new Named(each.code(), each.name()))
                .toList();
        var communes = found.communes().stream()
                .map(each -> new Share(each.code(), each.name(), each.whole() ? "full" : "partial"))
                .toList();
        double confidence = Math.round(found.confidence() * 1000) / 1000.0;
        var reason = found.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new ResolvedAddress(input, former, communes, confidence, reason);
    }
}
