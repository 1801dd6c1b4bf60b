package vn.binhyen.tallies;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import vn.binhyen.ledger.SourceRecord;

/** A register whose module publishes what is to be counted of it. */
enum Register {
    DIRECTIVES("directives", true, false),
    ORGANISATIONS("organisations", false, true),
    PROGRAMMES("programmes", true, false),
    REGULATIONS("regulations", false, true),
    MODELS("preventionmodels", true, true),
    LINEAGES("lineages", true, false);

    private final String module;
    private final boolean counted;
    private final boolean standing;

    Register(String module, boolean counted, boolean standing) {
        this.module = module;
        this.counted = counted;
        this.standing = standing;
    }

    boolean isCounted() {
        return counted;
    }

    boolean isStanding() {
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
                counted ? Stream.of(counted()) : Stream.of(), standing ? Stream.of(standing()) : Stream.of());
    }

    /** All that happened in a province is one record, said again whenever something changed. */
    SourceRecord whatHappened(int province) {
        var name = module + ":" + province;
        return new SourceRecord(
                "tallies.register", UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), province, null);
    }
}
