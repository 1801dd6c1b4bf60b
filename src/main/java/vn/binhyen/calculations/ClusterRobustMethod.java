package vn.binhyen.calculations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.binhyen.evaluation.ClusterRobust;
import vn.binhyen.evaluation.ClusterRobust.Correction;
import vn.binhyen.evaluation.Coefficients;
import vn.binhyen.evaluation.Unusable;

/** Linear regression with standard errors that bear unequal scatter and clusters. */
final class ClusterRobustMethod implements Method {

    @Override
    public String key() {
        return "cluster-robust";
    }

    @Override
    public Map<String, Object> compute(Input input) {
        var table = input.table("data");
        var design = DesignColumns.read(input, table);
        var fit = ClusterRobust.fit(design.columns(), DesignColumns.outcome(input, table));
        var correction = correction(input);
        var ways = DesignColumns.named(input, "cluster", "clusters");
        var told = new LinkedHashMap<String, Object>();
        told.put("terms", design.names());
        told.put("estimate", Answer.list(fit.coefficients()));
        var clusters = ways.stream().map(way -> groups(table.texts(way))).toList();
        double[][] chosen = clusters.isEmpty() ? fit.unequal(correction) : fit.clustered(clusters, correction);
        int degrees = degrees(fit, clusters);
        put(told, new Coefficients(fit.coefficients(), chosen, degrees));
        told.put("type", correction.name());
        told.put("n", fit.rows());
        told.put("se_ols", errors(fit.classical()));
        told.put("se_hc0", errors(fit.unequal(Correction.HC0)));
        told.put("se_hc1", errors(fit.unequal(Correction.HC1)));
        told.put("clustered", clustered(fit, ways, clusters));
        return told;
    }

    private static void put(Map<String, Object> told, Coefficients coefficients) {
        told.put("se", coefficients.errors().stream().map(Answer::orNone).toList());
        told.put("t", coefficients.ratios().stream().map(Answer::orNone).toList());
        told.put("p", coefficients.chances().stream().map(Answer::orNone).toList());
        told.put("df", coefficients.degreesOfFreedom());
        told.put(
                "vcov",
                Arrays.stream(coefficients.covariance()).map(Answer::list).toList());
    }

    /** One way after the other, then both together. */
    private static List<Object> clustered(ClusterRobust fit, List<String> ways, List<int[]> clusters) {
        var told = new ArrayList<Object>();
        for (int i = 0; i < ways.size(); i++) told.add(way(fit, List.of(ways.get(i)), List.of(clusters.get(i))));
        if (ways.size() == 2) told.add(way(fit, ways, clusters));
        return told;
    }

    private static Map<String, Object> way(ClusterRobust fit, List<String> names, List<int[]> clusters) {
        var told = new LinkedHashMap<String, Object>();
        told.put("by", names);
        told.put("clusters", clusters.stream().map(ClusterRobustMethod::count).toList());
        told.put("se_hc0", errors(fit.clustered(clusters, Correction.HC0)));
        told.put("se_hc1", errors(fit.clustered(clusters, Correction.HC1)));
        return told;
    }

    private static Correction correction(Input input) {
        return switch (input.text("type", "HC1")) {
            case "HC0" -> Correction.HC0;
            case "HC1" -> Correction.HC1;
            default -> throw new Unusable("“type” has to be HC0 or HC1.");
        };
    }

    private static int[] groups(String[] texts) {
        var places = new HashMap<String, Integer>();
        return Arrays.stream(texts)
                .mapToInt(text -> {
                    int next = places.size();
                    Integer known = places.putIfAbsent(text, next);
                    return known == null ? next : known;
                })
                .toArray();
    }

    private static long count(int[] clusters) {
        return Arrays.stream(clusters).distinct().count();
    }

    private static int degrees(ClusterRobust fit, List<int[]> clusters) {
        return clusters.stream()
                .mapToInt(way -> (int) count(way) - 1)
                .min()
                .orElse(fit.rows() - fit.coefficients().length);
    }

    private static List<Object> errors(double[][] covariance) {
        return Coefficients.errors(covariance).stream().map(Answer::orNone).toList();
    }
}
