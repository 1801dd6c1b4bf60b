package vn.binhyen.chasing;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Somebody had organisations reminded. */
record RoundOrdered(UUID round, UUID directive, int organisations) implements Audited {

    @Override
    public String act() {
        return "chasing.remind";
    }

    @Override
    public String subject() {
        return "chasing.round:" + round;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("directive", directive, "organisations", organisations);
    }
}
