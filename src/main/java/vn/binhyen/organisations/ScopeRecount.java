package vn.binhyen.organisations;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** Judges all organisations anew where the rules that hold today say otherwise than when they were last judged. */
@Component
class ScopeRecount {

    private static final Logger log = LoggerFactory.getLogger(ScopeRecount.class);

    private final Registry registry;
    private final Scoping scoping;
    private final TransactionTemplate transaction;

    ScopeRecount(Registry registry, Scoping scoping, TransactionTemplate transaction) {
        this.registry = registry;
        this.scoping = scoping;
        this.transaction = transaction;
    }

    /** At every start and early each day: a rule begins or ends with a day. */
    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 10 0 * * *", zone = "Asia/Ho_Chi_Minh")
    void recount() {
        int changed = Scopes.call(
                Scope.system("organisations.scope"),
                () -> Optional.ofNullable(transaction.execute(status -> judgeAll()))
                        .orElse(0));
        if (changed > 0) log.info("{} organisations are judged anew by the rules of today", changed);
    }

    private int judgeAll() {
        var rules = scoping.rules();
        var today = scoping.today();
        return Scoping.classifications().stream()
                .mapToInt(facts -> write(facts, rules.judge(facts, today)))
                .sum();
    }

    private int write(Classification facts, ScopeFinding finding) {
        return registry.writeFinding(
                facts.kind().name(),
                facts.sizeClass() == null ? null : facts.sizeClass().name(),
                facts.schoolLevel() == null ? null : facts.schoolLevel().name(),
                facts.armedForces(),
                finding.inScope().name(),
                finding.scopeRule());
    }
}
