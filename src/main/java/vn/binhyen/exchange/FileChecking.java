package vn.binhyen.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.binhyen.exchange.ExchangeRefused.Why;
import vn.binhyen.exchange.ToldReports.Told;

/** Believes a file: its key is trusted today, its signature is that key's, and it says what the published schema allows. */
@Component
class FileChecking {

    static final int LARGEST = 20 * 1024 * 1024;

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Installations installations;
    private final PublishedSchema schema;
    private final ReportChecking reports;

    FileChecking(Installations installations, PublishedSchema schema, ReportChecking reports) {
        this.installations = installations;
        this.schema = schema;
        this.reports = reports;
    }

    /**
     * A file that is believed.
     *
     * @param senders by the province of which each may tell
     */
    record Believed(String keyId, Map<String, Installation> senders, ToldReports told) {

        Installation sender(Told report) {
            var sender = senders.get(report.place().province().code());
            if (sender == null)
                throw new ExchangeRefused(Why.PLACE, report.place().name());
            return sender;
        }
    }

    Believed believed(byte[] content, int province, LocalDate today) {
        if (content.length == 0) throw new ExchangeRefused(Why.MISSING);
        if (content.length > LARGEST) throw new ExchangeRefused(Why.TOO_LARGE);
        var file = SignedFile.read(content);
        var senders = senders(file.keyId(), province, today);
        var told = told(file.verified(PublicKeys.key(senders.getFirst().publicKey())));
        if (!told.installation().key().equals(file.keyId())) throw new ExchangeRefused(Why.SCHEMA, "/installation/key");
        if (told.exportedAt().atZone(HANOI).toLocalDate().isAfter(today)) throw new ExchangeRefused(Why.AHEAD);
        var believed = new Believed(
                file.keyId(),
                senders.stream()
                        .collect(
                                Collectors.toMap(Installation::tellsOf, Function.identity(), (first, second) -> first)),
                told);
        check(believed);
        return believed;
    }

    /** Those of a key that are trusted on the day. */
    List<Installation> senders(String keyId, int province, LocalDate today) {
        var known = installations.withKey(province, keyId);
        if (known.isEmpty()) throw new ExchangeRefused(Why.UNKNOWN_KEY);
        var trusted = known.stream().filter(each -> each.isTrustedOn(today)).toList();
        if (trusted.isEmpty())
            throw new ExchangeRefused(Why.ENDED_KEY, known.getFirst().name());
        return trusted;
    }

    private ToldReports told(byte[] payload) {
        var tree = tree(payload);
        var version = tree.path("schemaVersion");
        if (!version.isInt() || version.intValue() != ToldReports.VERSION)
            throw new ExchangeRefused(Why.VERSION, version.isMissingNode() ? "–" : version.asString("–"));
        schema.wrongIn(tree).ifPresent(place -> {
            throw new ExchangeRefused(Why.SCHEMA, place);
        });
        try {
            return StrictJson.as(tree, ToldReports.class);
        } catch (JacksonException unreadable) {
            throw new ExchangeRefused(Why.SCHEMA, "/");
        }
    }

    private static JsonNode tree(byte[] payload) {
        try {
            return StrictJson.tree(payload);
        } catch (JacksonException unreadable) {
            throw new ExchangeRefused(Why.BROKEN);
        }
    }

    private void check(Believed believed) {
        var seen = new HashSet<ToldReports.Slot>();
        for (var report : believed.told().reports()) {
            if (!seen.add(report.slot()))
                throw new ExchangeRefused(
                        Why.TWICE, report.definition().nameVi(), report.place().name());
            believed.sender(report);
            reports.check(report);
        }
    }
}
