package vn.binhyen.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.Measures;

/** The rules of the viewer's province as its office sets them: what is looked at in sheets, and until when they are open. */
@Component
@Transactional
class RuleBook {

    private final Bodies bodies;
    private final Rules rules;
    private final Locks locks;
    private final Measures measures;
    private final ApplicationEventPublisher events;

    RuleBook(Bodies bodies, Rules rules, Locks locks, Measures measures, ApplicationEventPublisher events) {
        this.bodies = bodies;
        this.rules = rules;
        this.locks = locks;
        this.measures = measures;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Rule> rules() {
        return rules.of(bodies.ownProvince());
    }

    @Transactional(readOnly = true)
    List<LockRule> lockRules() {
        return locks.rules(bodies.ownProvince());
    }

    void add(UUID id, Check check, boolean hard) {
        int province = bodies.ownProvince();
        rules.add(province, id, check, hard);
        events.publishEvent(new RuleChanged("add-rule", id.toString(), province, Rules.kind(check)));
    }

    void end(UUID id) {
        int province = bodies.ownProvince();
        var rule = rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NoSuchSheet::new);
        rules.end(province, id);
        events.publishEvent(new RuleChanged("end-rule", id.toString(), province, Rules.kind(rule.check())));
    }

    void lockAfter(int workingDays) {
        int province = bodies.ownProvince();
        locks.set(province, workingDays);
        events.publishEvent(
                new RuleChanged("set-lock-rule", bodies.today().toString(), province, String.valueOf(workingDays)));
    }

    /** Whether there are such measures. */
    boolean knows(List<String> codes) {
        LocalDate today = bodies.today();
        var known = measures.inForce(today).stream().map(each -> each.code()).toList();
        return known.containsAll(codes);
    }

    void requireSetter() {
        bodies.ownProvince();
    }
}
