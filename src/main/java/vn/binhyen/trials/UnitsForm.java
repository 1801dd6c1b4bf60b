package vn.binhyen.trials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.binhyen.trials.TrialRefused.Why;

/** Reads which units are compared: communes with a choice beside each, or names written one to a line. */
final class UnitsForm {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/uuuu");
    private static final Map<String, Role> WORDS = Map.of(
            "+", Role.TREATED,
            "=", Role.COMPARED,
            "~", Role.SPILL_OVER,
            "~=", Role.SPILL_OVER_COMPARED);

    private UnitsForm() {}

    /** Those offered for which something was chosen: {@code role-KEY}, and for treated ones {@code adopted-KEY}. */
    static List<Unit> ofOffers(List<Offer> offers, Map<String, String> sent) {
        var units = new ArrayList<Unit>();
        for (var offer : offers) {
            var role = sent.getOrDefault("role-" + offer.key(), "");
            if (role.isEmpty()) continue;
            var chosen = role(role, offer.name());
            var adopted = chosen == Role.TREATED
                    ? month(sent.getOrDefault("adopted-" + offer.key(), ""), offer.name())
                    : null;
            units.add(offer.unit(chosen, adopted));
        }
        return units;
    }

    private static Role role(String sent, String unit) {
        try {
            return Role.valueOf(sent);
        } catch (IllegalArgumentException unknown) {
            throw new TrialRefused(Why.UNIT_UNREADABLE, unit);
        }
    }

    /**
     * One unit to a line: {@code + Name; 3/2026} treated since March, {@code = Name} compared, {@code ~ Name} beside a treated
     * one, {@code ~= Name} compared with those.
     */
    static List<Unit> ofLines(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(UnitsForm::unit)
                .toList();
    }

    private static Unit unit(String line) {
        var mark = line.startsWith("~=") ? "~=" : line.substring(0, 1);
        var role = WORDS.get(mark);
        if (role == null) throw new TrialRefused(Why.UNIT_UNREADABLE, line);
        var parts = line.substring(mark.length()).split(";", 2);
        var name = parts[0].strip();
        if (name.isEmpty() || name.length() > 200) throw new TrialRefused(Why.UNIT_UNREADABLE, line);
        boolean isTreated = role == Role.TREATED;
        if (isTreated != (parts.length == 2)) throw new TrialRefused(Why.UNIT_UNREADABLE, line);
        return Unit.named(name, role, isTreated ? month(parts[1].strip(), line) : null);
    }

    private static LocalDate month(String typed, String where) {
        try {
            return (typed.contains("/") ? YearMonth.parse(typed, MONTH) : YearMonth.parse(typed)).atDay(1);
        } catch (DateTimeException unreadable) {
            throw new TrialRefused(Why.UNIT_UNREADABLE, where);
        }
    }

    /** The units as they are typed. */
    static String lines(List<Unit> units) {
        return String.join("\n", units.stream().map(UnitsForm::line).toList());
    }

    private static String line(Unit unit) {
        var mark = WORDS.entrySet().stream()
                .filter(word -> word.getValue() == unit.role())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        @Nullable LocalDate adopted = unit.adopted();
        return mark + " " + unit.name() + (adopted == null ? "" : "; " + MONTH.format(adopted));
    }
}
