package vn.binhyen.calculations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.PanelRows;
import vn.binhyen.evaluation.Site;
import vn.binhyen.evaluation.Unusable;

/** The sites of a file: one row for each site and month, the same months for all, and a role by name or by column. */
final class SiteTable {

    private final Input input;
    private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
    private final double[] times;
    private final double[] outcomes;
    private final double[] exposures;
    private final double[] adoptions;
    private final String[] roles;
    private final double[] months;
    private final TimeScale scale;
    private final String @Nullable [] clusters;

    SiteTable(Input input) {
        this.input = input;
        var table = input.table("data");
        String[] units = table.texts(input.text("unit", "unit"));
        String[] told = table.texts(input.text("time", "time"));
        scale = TimeScale.of(told);
        times = Arrays.stream(scale.numbers(told)).asDoubleStream().toArray();
        outcomes = table.numbers(input.text("outcome", "outcome"));
        exposures = input.has("exposure") ? table.numbers(input.text("exposure")) : ones(units.length);
        adoptions = input.has("adoption") ? adoptions(table.texts(input.text("adoption"))) : new double[0];
        roles = input.isObject("roles") ? named(units) : table.texts(input.text("role", "role"));
        clusters = input.has("cluster") ? table.texts(input.text("cluster")) : null;
        months = Arrays.stream(times).distinct().sorted().toArray();
        requireEveryMonth();
        for (int i = 0; i < units.length; i++)
            rows.computeIfAbsent(units[i], unit -> new ArrayList<>()).add(i);
    }

    TimeScale scale() {
        return scale;
    }

    private double[] adoptions(String[] told) {
        long first = (long) Arrays.stream(times).min().orElse(0);
        return Arrays.stream(told)
                .mapToLong(text -> scale.adoption(text, first))
                .mapToDouble(number -> number == PanelRows.NEVER ? Double.POSITIVE_INFINITY : number)
                .toArray();
    }

    /** A month that no site tells of is not known to have been quiet. */
    private void requireEveryMonth() {
        for (int i = 2; i < months.length; i++)
            if (months[i] - months[i - 1] != months[1] - months[0])
                throw new Unusable("Between " + scale.told((long) months[i - 1]) + " and "
                        + scale.told((long) months[i]) + " a month is missing; where nothing happened a 0 is needed.");
    }

    double[] months() {
        return months;
    }

    void addTo(Organisations organisations, SitesInput sites) {
        rows.forEach((unit, own) ->
                organisations.add(clusters == null ? unit : clusters[own.getFirst()], site(sites, unit, own)));
    }

    private Site site(SitesInput sites, String name, List<Integer> own) {
        if (own.size() != months.length)
            throw new Unusable("“" + name + "” needs one row for each month, also where nothing happened.");
        double[] counts = new double[months.length];
        double[] exposure = new double[months.length];
        Arrays.fill(counts, Double.NaN);
        for (int row : own) {
            int month = Arrays.binarySearch(months, times[row]);
            if (!Double.isNaN(counts[month])) throw new Unusable("“" + name + "” has a month twice.");
            counts[month] = outcomes[row];
            exposure[month] = exposures[row];
        }
        var role = SitesInput.role(roles[own.getFirst()]);
        return sites.site(name, role, adoption(sites, role, own), counts, exposure);
    }

    private int adoption(SitesInput sites, Site.Role role, List<Integer> own) {
        if (role == Site.Role.COMPARISON || role == Site.Role.BUFFER_COMPARISON) return Site.NEVER;
        if (adoptions.length == 0) return sites.common();
        double adoption = adoptions[own.getFirst()];
        if (Double.isInfinite(adoption)) throw new Unusable("A site with the model needs the month in which it began.");
        return Math.max(0, sites.month(adoption));
    }

    private String[] named(String[] units) {
        var named = input.at("roles");
        return Arrays.stream(units).map(named::text).toArray(String[]::new);
    }

    private static double[] ones(int length) {
        double[] ones = new double[length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
