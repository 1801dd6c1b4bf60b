package vn.binhyen.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/** One edition of a measure: what its code means from a day on, until a later edition. */
public record Measure(
        int id,
        String code,
        LocalDate effectiveFrom,
        MeasureText vietnamese,
        MeasureText english,
        MeasureRule rule,
        MeasureKeeping keeping,
        MeasureBasis basis) {

    private static final String POLICE = "E";

    public MeasureText in(Locale language) {
        return language.getLanguage().equals("en") ? english : vietnamese;
    }

    /** The part of the report that it belongs to, A to G. */
    public String section() {
        return code.substring(0, 1);
    }

    /** Information from the people, cases, arrests: counts of an area's police desk, never of an organisation, never ranked. */
    public boolean isOfThePolice() {
        return section().equals(POLICE);
    }

    public boolean isEntered() {
        return keeping.module() == null && rule.nature() != Nature.RATIO;
    }

    /** Whether it is told as it stands on a day; otherwise what happened, or what came and went. */
    public boolean isToldInLevels() {
        return rule.toldInLevels();
    }

    /** Refuses what this measure cannot be told. */
    void check(Fact fact) {
        if (rule.nature() == Nature.RATIO) throw new NotToBeTold(code, "ratio");
        if (isOfThePolice() && fact.organisation() != null) throw new NotToBeTold(code, "police");
        if (fact.level() != isToldInLevels()) throw new NotToBeTold(code, "level");
        boolean isLong = fact.amount().scale() > rule.decimals();
        if (isLong && fact.amount().stripTrailingZeros().scale() > rule.decimals())
            throw new NotToBeTold(code, "decimals");
        boolean mayFall = rule.nature() == Nature.STOCK && !fact.level();
        if (!mayFall && fact.amount().compareTo(BigDecimal.ZERO) < 0) throw new NotToBeTold(code, "negative");
        if (fact.amount().abs().compareTo(Fact.MOST) > 0) throw new NotToBeTold(code, "large");
    }
}
