package vn.binhyen.calculations;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.DisplacementQuotient;

/** The weighted displacement quotient, of one case or of several. */
final class WdqMethod implements Method {

    @Override
    public String key() {
        return "wdq";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        if (!input.has("cases")) return one(input);
        return Map.of("cases", input.list("cases").stream().map(WdqMethod::one).toList());
    }

    private static Map<String, Object> one(Input input) {
        var control = input.counts("control");
        var bufferControl = input.has("buffer_control") ? input.counts("buffer_control") : control;
        var quotient =
                DisplacementQuotient.of(input.counts("response"), input.counts("buffer"), control, bufferControl);
        var told = new LinkedHashMap<String, Object>();
        told.put("GE", quotient.grossEffect());
        told.put("NE", quotient.netEffect());
        told.put("success", quotient.success());
        told.put("buffer", quotient.buffer());
        told.put("WDQ", Answer.orNone(quotient.quotient()));
        told.put("TNE", quotient.totalNetEffect());
        if (quotient.quotient() == null) told.put("reason", "no_success_to_displace");
        return told;
    }
}
