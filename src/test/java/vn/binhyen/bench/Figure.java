package vn.binhyen.bench;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a case took, beside what the bare work took in the same run.
 *
 * @param maxRatio how many times the limit is allowed; infinite where only the goal decides
 */
record Figure(String name, double figure, String unit, double limit, double goal, double maxRatio, Spread spread) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The median and the worst of some runs. */
    record Spread(double p50, double max, int runs) {}

    double ratio() {
        return figure / limit;
    }

    boolean holds() {
        return figure <= goal && ratio() <= maxRatio;
    }

    /** One line. The load is the machine's over the last minute: others may have used it. */
    String json(String bench) {
        var line = new LinkedHashMap<String, Object>();
        line.put("bench", bench);
        line.put("case", name);
        line.put("figure", rounded(figure));
        line.put("unit", unit);
        line.put("limit", rounded(limit));
        line.put("ratio", rounded(ratio()));
        line.put("goal", rounded(goal));
        line.put("holds", holds());
        line.put("p50", rounded(spread.p50()));
        line.put("max", rounded(spread.max()));
        line.put("runs", spread.runs());
        line.put("load", rounded(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
        return JSON.writeValueAsString(line);
    }

    /** Bytes are told exactly, the rest to three digits. */
    private static BigDecimal rounded(double value) {
        if (value >= 1000) return BigDecimal.valueOf(Math.round(value));
        var three = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
        return three.scale() < 0 ? three.setScale(0) : three;
    }
}
