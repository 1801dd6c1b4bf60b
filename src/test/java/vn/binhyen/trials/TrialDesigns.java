package vn.binhyen.trials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Designs and counts as tests need them. */
public final class TrialDesigns {

    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    static final LocalDate START = LocalDate.of(2025, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 1);

    /** Two years before, one with the model. */
    public static final TrialTerms OF_A_FILE =
            terms("Số vụ mất cắp xe máy được ghi nhận", null, null, FIRST, START, LAST);

    private TrialDesigns() {}

    static TrialTerms terms(
            String outcome,
            @Nullable String measure,
            @Nullable UnitKind kind,
            LocalDate first,
            LocalDate start,
            LocalDate last) {
        return new TrialTerms(
                outcome,
                measure,
                kind,
                first,
                start,
                last,
                Choosing.OTHERWISE,
                null,
                null,
                null,
                false,
                "Cùng năm có thêm đèn đường");
    }

    /** Of what the ledger counts in the months of {@link #OF_A_FILE}. */
    static TrialTerms ofTheLedger(String measure, @Nullable UnitKind kind) {
        return terms("Số được ghi nhận", measure, kind, FIRST, START, LAST);
    }

    static List<Unit> units(int treated, int compared) {
        return units(treated, compared, "");
    }

    static List<Unit> units(int treated, int compared, String place) {
        var units = new ArrayList<Unit>();
        for (int i = 1; i <= treated; i++) units.add(Unit.named("Thí điểm " + i + place, Role.TREATED, START));
        for (int i = 1; i <= compared; i++) units.add(Unit.named("So sánh " + i + place, Role.COMPARED, null));
        return units;
    }

    /** Counts of about 20 a month and unit that come by chance, times what the model does from its start on. */
    static String counts(List<Unit> units, double ratio, long seed) {
        var random = new Random(seed);
        return file(units, ratio, random);
    }

    /** The same counts, and ten more months in which the model does something else. */
    static String countsAndLater(List<Unit> units, double ratio, double later, long seed) {
        var random = new Random(seed + 1);
        var counts = counts(units, ratio, seed);
        var lines = new StringBuilder(counts);
        for (var unit : units) {
            double level = levelBefore(counts, unit) * (unit.isTreated() ? later : 1);
            for (int month = 1; month <= 10; month++) lines.append(line(unit, LAST.plusMonths(month), level, random));
        }
        return lines.toString();
    }

    private static double levelBefore(String counts, Unit unit) {
        var months = OF_A_FILE.months().indexOf(START);
        return counts.lines()
                .filter(line -> line.startsWith(unit.name() + ','))
                .limit(months)
                .mapToInt(line -> Integer.parseInt(line.substring(line.lastIndexOf(',') + 1)))
                .average()
                .orElseThrow();
    }

    private static String file(List<Unit> units, double ratio, Random random) {
        var lines = new StringBuilder("unit,month,count\n");
        for (var unit : units) {
            double level = 15 + random.nextInt(10);
            for (var month : OF_A_FILE.months()) {
                boolean with = unit.isTreated() && !month.isBefore(START);
                double season = 1 + 0.2 * Math.sin(month.getMonthValue());
                lines.append(line(unit, month, level * season * (with ? ratio : 1), random));
            }
        }
        return lines.toString();
    }

    private static String line(Unit unit, LocalDate month, double mean, Random random) {
        return unit.name() + ',' + TrialWords.month(month) + ',' + poisson(mean, random) + '\n';
    }

    private static int poisson(double mean, Random random) {
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }
}
