package vn.binhyen.tallies;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.binhyen.ledger.SourceRecord;

/** A register whose module publishes what is to be counted of it. */
enum Register {
    DIRECTIVES("directives", true),
    ORGANISATIONS("organisations", false, "A02"),
    PROGRAMMES("programmes", true),
    REGULATIONS("regulations", false, "A05"),
    MODELS("preventionmodels", true, "C29x", "C29y"),
    LINEAGES("lineages", true),
    EXEMPLARS("exemplars", true);

    private final String module;
    private final boolean counted;
    private final List<String> standing;

    /** With the measures of what stands, known also when nothing of them is left. */
    Register(String module, boolean counted, String... standing) {
        this.module = module;
        this.counted = counted;
        this.standing = List.of(standing);
    }

    boolean isCounted() {
        return counted;
    }

    List<String> standingMeasures() {
        return standing;
    }

    String counted() {
        return module + ".counted";
    }

    String standing() {
        return module + ".standing";
    }

    Stream<String> views() {
        return Stream.concat(
                counted ? Stream.of(counted()) : Stream.of(), standing.isEmpty() ? Stream.of() : Stream.of(standing()));
    }

    /** All that happened in a province is one record, said again whenever something changed. */
    SourceRecord whatHappened(int province) {
        var name = module + ":" + province;
        return new SourceRecord(
                "tallies.register", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), province, null);
    }
}
