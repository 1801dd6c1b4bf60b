package vn.binhyen.chasing;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;
import vn.binhyen.directives.Reminded.Channel;

/** Somebody says that they called or wrote to organisations themselves. */
record CallsNoted(UUID round, UUID directive, Channel channel, int obligations) implements Audited {

    @Override
    public String act() {
        return "chasing.call";
    }

    @Override
    public String subject() {
        return "chasing.round:" + round;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("directive", directive, "channel", channel.name(), "obligations", obligations);
    }
}
