package vn.binhyen.audit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What following the whole chain found: how far it holds, the first fault, and how many entries wait for a seal. */
record Verdict(Seal head, ChainCheck.@Nullable Fault fault, long waiting) {

    boolean intact() {
        return fault == null;
    }

    /** The verdict for programs. */
    Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("intact", intact());
        facts.put("sound_until", head.noted());
        facts.put("waiting", waiting);
        if (fault != null) {
            facts.put("fault", fault.kind().name().toLowerCase(Locale.ROOT));
            facts.put("fault_position", fault.position());
        }
        return facts;
    }
}
