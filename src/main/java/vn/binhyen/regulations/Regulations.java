package vn.binhyen.regulations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;

/** Enters coordination regulations, renews and ends them, and keeps their files. */
@Service
@Transactional
public class Regulations {

    private final RegulationRecords records;
    private final Parties parties;
    private final Files files;
    private final ApplicationEventPublisher events;

    Regulations(RegulationRecords records, Parties parties, Files files, ApplicationEventPublisher events) {
        this.records = records;
        this.parties = parties;
        this.files = files;
        this.events = events;
    }

    /** Enters a regulation, which may renew another; the same id a second time is the same form posted twice. */
    public void sign(RegulationId id, Party party, RegulationTerms terms, @Nullable RegulationId renewed) {
        parties.requireReader();
        var enteredBy = parties.enter(party);
        if (records.existsById(id.value())) return;
        var regulation = Regulation.signed(id, party, terms, enteredBy);
        records.hold(party.organisationId().toString());
        if (renewed != null) {
            if (records.renewalOf(renewed.value()).isPresent()) throw new AlreadyRenewed();
            regulation.renew(records.get(renewed));
        }
        keep(regulation, "sign");
    }

    public void correct(RegulationId id, RegulationTerms terms) {
        var regulation = entered(id);
        records.hold(regulation.party().organisationId().toString());
        regulation.correct(terms);
        if (regulation.renews() != null) regulation.renew(records.get(new RegulationId(regulation.renews())));
        keep(regulation, "correct");
    }

    public void end(RegulationId id, LocalDate day, String reason) {
        var regulation = entered(id);
        regulation.end(day, reason, parties.today());
        records.save(regulation);
        events.publishEvent(RegulationChanged.of(id, "end", regulation.party()));
    }

    public void attach(RegulationId id, String name, InputStreamSource content) {
        var regulation = entered(id);
        var party = regulation.party();
        var owner = new FileOwner(
                "regulations.regulation", id.toString(), party.provinceId(), party.communeId(), party.organisationId());
        try (var stream = content.getInputStream()) {
            regulation.attach(files.keep(owner, name, stream).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        records.save(regulation);
        events.publishEvent(RegulationChanged.of(id, "attach", party));
    }

    @Transactional(readOnly = true)
    public RegulationText get(RegulationId id) {
        parties.requireReader();
        return records.get(id).text();
    }

    private Regulation entered(RegulationId id) {
        parties.requireReader();
        var regulation = records.get(id);
        parties.enter(regulation.party());
        return regulation;
    }

    private void keep(Regulation regulation, String verb) {
        var terms = regulation.terms();
        if (records.overlaps(
                regulation.id().value(),
                regulation.party().organisationId(),
                terms.counterpart().name(),
                terms.validFrom(),
                terms.validUntil(),
                regulation.renews())) throw new Overlaps();
        records.save(regulation);
        events.publishEvent(RegulationChanged.of(regulation.id(), verb, regulation.party()));
    }
}
