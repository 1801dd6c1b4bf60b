package vn.binhyen.exchange;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.Areas;

/** Says whose files an office takes in. */
@Service
@Transactional
class Trusting {

    private final ExchangeRules rules;
    private final Installations installations;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    Trusting(ExchangeRules rules, Installations installations, Areas areas, ApplicationEventPublisher events) {
        this.rules = rules;
        this.installations = installations;
        this.areas = areas;
        this.events = events;
    }

    @Transactional(readOnly = true)
    List<Installation> all() {
        return installations.of(rules.province());
    }

    /** Of which an installation may tell. */
    @Transactional(readOnly = true)
    List<AreaCard> provinces() {
        return areas.provinces(rules.today());
    }

    void trust(InstallationForm form) {
        var installation = form.toInstallation(rules.province());
        if (areas.findProvince(installation.tellsOf(), rules.today()).isEmpty()) throw new NoSuchExchange();
        if (installations.add(installation, rules.actor())) events.publishEvent(ExchangeAct.trusted(installation));
    }

    /** At once; what was received stays. */
    void end(UUID id) {
        var installation = installations.find(rules.province(), id).orElseThrow(NoSuchExchange::new);
        if (installation.isOver(rules.today())) return;
        installations.end(id);
        events.publishEvent(ExchangeAct.ended(installation));
    }
}
