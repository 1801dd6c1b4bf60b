package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.FalseDiscovery;

/** Which of many findings stand. */
final class BhMethod implements Method {

    @Override
    public String key() {
        return "bh";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var discovery = FalseDiscovery.of(input.numbers("p"), input.number("q", 0.05));
        var told = new LinkedHashMap<String, Object>();
        told.put("adjusted", discovery.adjusted());
        told.put("rejected", discovery.stands());
        told.put("n_rejected", discovery.standing());
        told.put("threshold", discovery.threshold());
        return told;
    }
}
