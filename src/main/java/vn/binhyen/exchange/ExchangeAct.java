package vn.binhyen.exchange;

import java.util.Map;
import java.util.UUID;
import vn.binhyen.audit.Audited;

/** Something that was done to exchange reports; neither figures nor secrets are told. */
record ExchangeAct(String act, String subject, Map<String, Object> details) implements Audited {

    static ExchangeAct signed(UUID file, int reports, int bytes) {
        return new ExchangeAct("exchange.sign", "exchange.file:" + file, Map.of("reports", reports, "bytes", bytes));
    }

    static ExchangeAct rekeyed(String before, String now) {
        return new ExchangeAct("exchange.rekey", "exchange.key:" + now, Map.of("replaces", before));
    }

    static ExchangeAct trusted(Installation installation) {
        return new ExchangeAct(
                "exchange.trust",
                "exchange.installation:" + installation.id(),
                Map.of("key", installation.keyId(), "province", installation.tellsOf()));
    }

    static ExchangeAct ended(Installation installation) {
        return new ExchangeAct(
                "exchange.distrust", "exchange.installation:" + installation.id(), Map.of("key", installation.keyId()));
    }

    static ExchangeAct received(String hash, String key, int added, int reports) {
        return new ExchangeAct(
                "exchange.receive",
                "exchange.received:" + hash,
                Map.of("key", key, "added", added, "reports", reports));
    }

    static ExchangeAct linked(UUID link) {
        return new ExchangeAct("exchange.link", "exchange.feed:" + link, Map.of());
    }

    static ExchangeAct unlinked(UUID link) {
        return new ExchangeAct("exchange.unlink", "exchange.feed:" + link, Map.of());
    }

    /** Once a day for an address, each time for an access token. */
    static ExchangeAct read(String how) {
        return new ExchangeAct("exchange.read", "exchange.feed:" + how, Map.of());
    }
}
