package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rules of scope; on a day the first that holds and fits decides. */
record ScopeRules(List<ScopeRule> rules) {

    ScopeRules {
        rules = rules.stream().sorted(Comparator.comparingInt(ScopeRule::id)).toList();
    }

    /** The answer for an organisation so classified, unknown by no rule where none fits. */
    ScopeFinding judge(Classification facts, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.holdsOn(day) && rule.fits(facts))
                .findFirst()
                .map(rule -> new ScopeFinding(rule.answer(), rule.id()))
                .orElseGet(ScopeFinding::none);
    }
}
