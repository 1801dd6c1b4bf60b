package vn.binhyen.exchange;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.Areas;
import vn.binhyen.exchange.ExchangeRefused.Why;

/** Says whose files an office takes in. */
@Service
@Transactional
class Trusting {

    private static final int LONGEST_INTRODUCTION = 4096;

    private final ExchangeRules rules;
    private final Installations installations;
    private final FileChecking checking;
    private final Areas areas;
    private final ApplicationEventPublisher events;

    Trusting(
            ExchangeRules rules,
            Installations installations,
            FileChecking checking,
            Areas areas,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.installations = installations;
        this.checking = checking;
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
        if (!installation.isOver(rules.today())) end(installation);
    }

    /**
     * A new key, as somebody introduces it who is trusted by the one of before.
     *
     * @param of those whose key it replaces
     */
    record Introduced(Introduction key, List<Installation> of) {}

    /** Reads it and believes nothing of it yet: whoever stole the key of before can sign one, too. */
    @Transactional(readOnly = true)
    Introduced introduced(byte[] content) {
        if (content.length == 0) throw new ExchangeRefused(Why.MISSING);
        if (content.length > LONGEST_INTRODUCTION) throw new ExchangeRefused(Why.NO_INTRODUCTION);
        var file = SignedFile.read(content);
        var trusted = checking.senders(file.keyId(), rules.province(), rules.today());
        var payload = file.verified(PublicKeys.key(trusted.getFirst().publicKey()));
        return new Introduced(Introduction.read(file, payload), trusted);
    }

    /** Trusts the new key for what the one of before was trusted, and that one no longer; a person has compared the fingerprint. */
    void accept(byte[] content) {
        var introduced = introduced(content);
        for (var before : introduced.of()) {
            var after = before.withKey(introduced.key().publicKey(), rules.today());
            installations.add(after, rules.actor());
            events.publishEvent(ExchangeAct.trusted(after));
            end(before);
        }
    }

    private void end(Installation installation) {
        installations.end(installation.id());
        events.publishEvent(ExchangeAct.ended(installation));
    }
}
