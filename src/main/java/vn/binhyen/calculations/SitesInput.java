package vn.binhyen.calculations;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.evaluation.Site;
import vn.binhyen.evaluation.Unusable;

/** The sites of a design: listed in the case, or in a file with a row for each site and month. Months are numbered from 1 on. */
final class SitesInput {

    private final Input input;
    private final double[] months;
    private final boolean monthly;
    private final @Nullable SiteTable table;

    SitesInput(Input input) {
        this.input = input;
        table = input.has("data") ? new SiteTable(input) : null;
        if (table != null) {
            months = table.months();
            monthly = true;
        } else {
            var first = input.list("units").getFirst();
            monthly = first.has("counts") || first.isList("before");
            months = DoubleStream.iterate(1, month -> month + 1)
                    .limit(monthly ? counts(first).length : 2)
                    .toArray();
        }
    }

    /** Months that the case names, as the data count them: numbers, or months written out. */
    double[] times(Input at, String field, int length) {
        var told = at.names(field);
        if (told.size() != length)
            throw new Unusable("“" + at.named(field) + "” has to be a list of " + length + " months.");
        return told.stream().mapToDouble(this::time).toArray();
    }

    double time(String told) {
        return (table == null ? TimeScale.NUMBERS : table.scale()).number(told);
    }

    boolean isMonthly() {
        return monthly;
    }

    /** Whether something in that month lies between the first and the last that are used. */
    boolean isInside(double month) {
        double[] kept = kept();
        return month > kept[0] && month <= kept[kept.length - 1];
    }

    /** The place of the first month that is used from the given one on, from 0; below 0 before the first. */
    int month(double number) {
        double[] kept = kept();
        if (number < kept[0]) return (int) Math.max(-1e6, Math.floor(number - kept[0]));
        int place = 0;
        while (place < kept.length && kept[place] < number) place++;
        return place;
    }

    List<Site> sites() {
        var organisations = new Organisations();
        if (table != null) table.addTo(organisations, this);
        else
            for (var unit : input.list("units"))
                organisations.add(unit.has("cluster") ? unit.name("cluster") : unit.name("unit"), site(unit));
        return organisations.sites();
    }

    private Site site(Input unit) {
        var role = role(unit.text("role"));
        double[] counts = counts(unit);
        double[] exposure = new double[counts.length];
        Arrays.fill(exposure, 1);
        if (unit.has("exposure")) exposure = unit.numbers("exposure", counts.length);
        return site(unit.name("unit"), role, adoption(unit, role), counts, exposure);
    }

    /** Of all months only those in the windows. */
    Site site(String name, Site.Role role, int adoption, double[] counts, double[] exposure) {
        if (counts.length != months.length)
            throw new Unusable("“" + name + "” needs a number for each month, also where it is 0.");
        return new Site(name, role, adoption, kept(counts), kept(exposure));
    }

    static Site.Role role(String word) {
        return switch (word) {
            case "treated" -> Site.Role.TREATED;
            case "comparison" -> Site.Role.COMPARISON;
            case "buffer" -> Site.Role.BUFFER;
            case "buffer-comparison" -> Site.Role.BUFFER_COMPARISON;
            default -> throw new Unusable("A “role” is treated, comparison, buffer or buffer-comparison.");
        };
    }

    private int adoption(Input unit, Site.Role role) {
        if (role == Site.Role.COMPARISON || role == Site.Role.BUFFER_COMPARISON) return Site.NEVER;
        if (unit.has("adoption")) return Math.max(0, month(unit.number("adoption")));
        if (unit.has("before")) return monthly ? unit.numbers("before").length : 1;
        return common();
    }

    /** The start of all, where the windows tell it. */
    int common() {
        if (!input.has("windows")) throw new Unusable("“adoption” is missing: the first month with the model.");
        return Math.max(0, month(times(input.at("windows"), "after", 2)[0]));
    }

    private static double[] counts(Input unit) {
        if (unit.has("counts")) return unit.numbers("counts");
        if (!unit.isList("before")) return new double[] {unit.number("before"), unit.number("after")};
        return DoubleStream.concat(DoubleStream.of(unit.numbers("before")), DoubleStream.of(unit.numbers("after")))
                .toArray();
    }

    private double[] kept() {
        return kept(months);
    }

    private double[] kept(double[] values) {
        if (!input.has("windows")) return values;
        double[] before = times(input.at("windows"), "before", 2);
        double[] after = times(input.at("windows"), "after", 2);
        double[] kept = new double[values.length];
        int place = 0;
        for (int i = 0; i < months.length; i++) {
            boolean inside = (months[i] >= before[0] && months[i] <= before[1])
                    || (months[i] >= after[0] && months[i] <= after[1]);
            if (inside) kept[place++] = values[i];
        }
        if (place == 0) throw new Unusable("No month of the data lies in the “windows”.");
        return Arrays.copyOf(kept, place);
    }
}
