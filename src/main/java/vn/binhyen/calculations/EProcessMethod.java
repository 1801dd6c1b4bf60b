package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.binhyen.evaluation.EvidenceProcess;
import vn.binhyen.evaluation.LikelihoodCusum;

/** Watching: the e-process, which may claim, beside the likelihood CUSUM, which only warns. */
final class EProcessMethod implements Method {

    @Override
    public String key() {
        return "e-process";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var series = input.under("series");
        double[] counts = series.numbers("x");
        double[] expected = series.numbers("expected", counts.length);
        double[] logs = new EvidenceProcess(series.number("a", 1), series.number("b", 1))
                .logPath(counts, expected, series.number("phi", 1));
        int alarm = EvidenceProcess.firstAlarm(logs, series.number("alpha", 0.05));
        var told = new LinkedHashMap<String, Object>();
        told.put(
                "e_process",
                Answer.list(Arrays.stream(logs).map(EvidenceProcess::value).toArray()));
        told.put("log_e_process", Answer.list(logs));
        told.put("alarm", alarm == 0 ? Answer.NONE : (Object) alarm);
        told.put("llr_cusum", Answer.list(cusum(series, expected).path(counts, expected)));
        return told;
    }

    /** Of counts that scatter as {@code size} or {@code phi} says, by chance alone where neither does. */
    static LikelihoodCusum cusum(Input series, double[] expected) {
        double ratio = series.number("R", 1.5);
        if (series.has("size")) return new LikelihoodCusum(ratio, series.number("size"));
        double mean = Arrays.stream(expected).average().orElse(0);
        return LikelihoodCusum.scattered(ratio, mean, series.number("phi", 1));
    }
}
