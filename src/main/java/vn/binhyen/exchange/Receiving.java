package vn.binhyen.exchange;

import java.util.HexFormat;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.exchange.FileChecking.Believed;
import vn.binhyen.exchange.Preview.Line;
import vn.binhyen.exchange.Preview.Standing;
import vn.binhyen.exchange.SentFiles.Sent;
import vn.binhyen.exchange.ToldReports.Told;

/** Takes in files of other installations: looked at first, then all of it or nothing. */
@Service
@Transactional
class Receiving {

    private final ExchangeRules rules;
    private final FileChecking checking;
    private final ReportChecking here;
    private final SentFiles files;
    private final ReceivedReports received;
    private final ApplicationEventPublisher events;

    Receiving(
            ExchangeRules rules,
            FileChecking checking,
            ReportChecking here,
            SentFiles files,
            ReceivedReports received,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.checking = checking;
        this.here = here;
        this.files = files;
        this.received = received;
        this.events = events;
    }

    /** Refuses what is not believed; otherwise keeps it to be looked at. */
    UUID send(Sent sent) {
        int province = rules.province();
        checking.believed(sent.content(), province, rules.today());
        var id = UUID.randomUUID();
        files.add(id, province, sent, rules.actor());
        return id;
    }

    @Transactional(readOnly = true)
    Preview look(UUID id) {
        var sent = sent(id);
        return preview(id, sent, believed(sent));
    }

    /** What would become of it; nothing is kept. */
    @Transactional(readOnly = true)
    Preview look(Sent sent) {
        return preview(null, sent, believed(sent));
    }

    /** Takes the file in that was looked at; what it says now counts, not what it said then. */
    Preview takeIn(UUID id) {
        received.hold(rules.province());
        var done = takeIn(sent(id));
        files.remove(id);
        return done;
    }

    /** What is there already changes nothing. */
    Preview takeIn(Sent sent) {
        int province = rules.province();
        received.hold(province);
        var believed = believed(sent);
        var preview = preview(null, sent, believed);
        preview.requireTakable();
        for (var line : preview.lines())
            if (line.standing().adds())
                received.add(province, believed.sender(line.report()).id(), line, rules.actor());
        var hash = HexFormat.of().formatHex(PublicKeys.hash(sent.content()));
        events.publishEvent(ExchangeAct.received(
                hash, believed.keyId(), preview.added(), preview.lines().size()));
        return preview;
    }

    private Believed believed(Sent sent) {
        return checking.believed(sent.content(), rules.province(), rules.today());
    }

    private Sent sent(UUID id) {
        return files.find(rules.province(), id).orElseThrow(NoSuchExchange::new);
    }

    private Preview preview(@org.jspecify.annotations.Nullable UUID id, Sent sent, Believed believed) {
        var told = believed.told();
        var had = received.latest(rules.province(), told.reports());
        var lines = told.reports().stream()
                .map(report -> line(report, had.get(report.slot())))
                .toList();
        var installation = believed.sender(told.reports().getFirst()).name();
        return new Preview(id, sent.name(), installation, told.exportedAt(), lines);
    }

    private Line line(Told report, ReceivedReports.@org.jspecify.annotations.Nullable Had had) {
        var seal = report.seal();
        var area = here.area(report).map(card -> card.id().value()).orElse(null);
        var standing = had == null ? Standing.NEW : had.beside(report.edition(), seal);
        return new Line(report, seal, area, standing, had == null ? 0 : had.edition(), here.unknown(report));
    }
}
