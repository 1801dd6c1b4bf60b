package vn.binhyen.exemplars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.exemplars.ExemplarRefused.Why;
import vn.binhyen.files.FileOwner;
import vn.binhyen.files.Files;
import vn.binhyen.preventionmodels.Body;

/** Puts exemplars forward, recognises and withdraws them, and keeps the files of the decisions. */
@Service
@Transactional
public class Exemplars {

    static final String FILES = "exemplars.exemplar";

    private final ExemplarRecords records;
    private final ExemplarRules rules;
    private final Files files;
    private final ApplicationEventPublisher events;

    Exemplars(ExemplarRecords records, ExemplarRules rules, Files files, ApplicationEventPublisher events) {
        this.records = records;
        this.rules = rules;
        this.files = files;
        this.events = events;
    }

    /** Puts one forward; the same id a second time is the same form posted twice. */
    public void propose(ExemplarId id, Body owner, LocalDate day, ExemplarTerms terms) {
        var enteredBy = rules.propose(owner);
        if (day.isAfter(rules.today())) throw new ExemplarRefused(Why.PROPOSED_AHEAD);
        rules.checkModel(terms);
        if (records.existsById(id.value())) return;
        keep(Exemplar.proposed(id, owner, terms, day, enteredBy), "propose");
    }

    public void correct(ExemplarId id, ExemplarTerms terms) {
        var exemplar = read(id);
        rules.change(exemplar);
        rules.checkModel(terms);
        exemplar.correct(terms);
        keep(exemplar, "correct");
    }

    public void recognise(ExemplarId id, Recognition decision) {
        var exemplar = read(id);
        rules.requireDecider(exemplar.owner());
        exemplar.recognise(decision, rules.today());
        keep(exemplar, "recognise");
    }

    public void withdraw(ExemplarId id, Withdrawal withdrawal) {
        var exemplar = read(id);
        rules.change(exemplar);
        exemplar.withdraw(withdrawal, rules.today());
        keep(exemplar, "withdraw");
    }

    /** Keeps the file of the decision by which it was recognised. */
    public void attach(ExemplarId id, String name, InputStreamSource content) {
        var exemplar = read(id);
        rules.requireDecider(exemplar.owner());
        var owner = exemplar.owner();
        var files = new FileOwner(FILES, id.toString(), owner.provinceId(), owner.communeId(), owner.organisationId());
        try (var stream = content.getInputStream()) {
            exemplar.attach(this.files.keep(files, name, stream).value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        keep(exemplar, "attach");
    }

    @Transactional(readOnly = true)
    public ExemplarText get(ExemplarId id) {
        return read(id).text();
    }

    private Exemplar read(ExemplarId id) {
        rules.requireReader();
        return records.get(id);
    }

    private void keep(Exemplar exemplar, String verb) {
        records.save(exemplar);
        events.publishEvent(ExemplarChanged.of(exemplar, verb));
    }
}
