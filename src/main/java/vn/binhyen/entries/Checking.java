package vn.binhyen.entries;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks at what stands on a sheet, by itself and by the rules that hold on the last day of its period. */
@Component
class Checking {

    private static final BigDecimal MOST = new BigDecimal("9999999999999");

    private final Rules rules;

    Checking(Rules rules) {
        this.rules = rules;
    }

    List<Finding> findings(Sheet sheet, List<Row> rows) {
        var asked = rows.stream().filter(Row::asked).toList();
        var findings = new ArrayList<Finding>();
        if (asked.stream().allMatch(Row::isMissing)) findings.add(Finding.hard("", "nothing"));
        asked.forEach(row -> unfit(row).ifPresent(findings::add));
        if (!findings.isEmpty()) return findings;
        var holding = rules.on(sheet.body().provinceId(), sheet.period().lastDay());
        return byRules(holding, rows);
    }

    /** What no rule is needed for. */
    private static Optional<Finding> unfit(Row row) {
        var field = row.field();
        if (field.typed() != null) return Optional.of(Finding.hard(row.code(), "unreadable", field.typed()));
        if (field.contradictsItself()) return Optional.of(Finding.hard(row.code(), "contradiction"));
        var amount = field.meant();
        if (amount == null) return Optional.empty();
        int decimals = row.measure().rule().decimals();
        if (amount.signum() < 0) return Optional.of(Finding.hard(row.code(), "negative"));
        if (amount.stripTrailingZeros().scale() > decimals)
            return Optional.of(Finding.hard(row.code(), decimals == 0 ? "whole" : "decimals", decimals));
        if (amount.compareTo(MOST) > 0) return Optional.of(Finding.hard(row.code(), "large"));
        return Optional.empty();
    }

    static List<Finding> byRules(List<Rule> rules, List<Row> rows) {
        var byCode = rows.stream().collect(Collectors.toMap(Row::code, Function.identity()));
        var asked = rows.stream().filter(Row::asked).map(Row::code).toList();
        var known = new OfRows(byCode);
        return rules.stream()
                .flatMap(rule -> rule.check().at(asked).stream().flatMap(code -> finding(rule, code, known)))
                .toList();
    }

    private static Stream<Finding> finding(Rule rule, String code, OfRows known) {
        boolean explained = Optional.ofNullable(known.rows().get(code))
                .map(row -> row.field().comment() != null)
                .orElse(false);
        return rule.check().breach(code, known).stream()
                .map(breach -> new Finding(breach.code(), breach.text(), breach.values(), rule.hard(), explained));
    }

    /** The figures as they stand in the form. */
    private record OfRows(Map<String, Row> rows) implements Check.Known {

        @Override
        public Optional<BigDecimal> now(String code) {
            return Optional.ofNullable(rows.get(code)).map(Row::meant);
        }

        @Override
        public Optional<BigDecimal> last(String code) {
            return Optional.ofNullable(rows.get(code)).map(row -> row.beside().last());
        }
    }
}
