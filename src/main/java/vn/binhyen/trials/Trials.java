package vn.binhyen.trials;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;
import vn.binhyen.lists.ListFile;
import vn.binhyen.preventionmodels.ModelId;
import vn.binhyen.trials.TrialRefused.Why;

/** Designs trials of models, freezes their designs, and takes in their data. */
@Service
@Transactional(rollbackFor = Exception.class)
public class Trials {

    private final TrialRecords records;
    private final TrialRules rules;
    private final TrialSources sources;
    private final Observations observations;
    private final ApplicationEventPublisher events;

    Trials(
            TrialRecords records,
            TrialRules rules,
            TrialSources sources,
            Observations observations,
            ApplicationEventPublisher events) {
        this.records = records;
        this.rules = rules;
        this.sources = sources;
        this.observations = observations;
        this.events = events;
    }

    /** Begins a design; the same id a second time is the same form posted twice. */
    public void design(TrialId id, ModelId model, TrialTerms terms) {
        rules.requireDesigner();
        var text = rules.model(model);
        rules.require(text.owner());
        rules.check(terms, text.owner());
        if (records.existsById(id.value())) return;
        keep(Trial.designed(id, text, terms, Scopes.current().actor()), "design");
    }

    public void correct(TrialId id, TrialTerms terms) {
        var trial = designed(id);
        rules.check(terms, trial.owner());
        trial.correct(terms);
        keep(trial, "correct");
    }

    /** Says which units are compared; where the model runs, nothing can be compared with it. */
    public void compare(TrialId id, List<Unit> units) {
        var trial = designed(id);
        var terms = trial.terms();
        if (terms.measure() != null) rules.checkKnown(units, terms, trial.owner());
        var with = rules.placesWith(trial.text());
        for (var unit : units)
            if (!unit.isTreated() && unit.key() != null && with.contains(unit.key()))
                throw new TrialRefused(Why.MODEL_RUNS_THERE, unit.name());
        trial.compare(units);
        keep(trial, "compare");
    }

    /** Freezes the design with its hash; whether counts after the start were there already is kept with it for ever. */
    public void freeze(TrialId id) {
        var trial = designed(id);
        rules.requireCounts(trial.terms(), trial.owner());
        var first = trial.units().stream()
                .map(Unit::adopted)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> new TrialRefused(Why.NOBODY_TREATED));
        var today = rules.today();
        boolean isOver = !today.isBefore(first.plusMonths(1));
        trial.freeze(
                today,
                Scopes.current().actor(),
                isOver || sources.of(trial.text()).isKnownFrom(first));
        keep(trial, "freeze");
    }

    /** Takes in what a file says of the units, in place of what it said before; all of it or nothing. */
    public int receive(TrialId id, ListFile file) throws IOException {
        records.lock(id.value());
        var trial = designed(id);
        if (trial.terms().measure() != null) throw new NotInThatState();
        var received = observations.keep(trial.text(), file);
        events.publishEvent(TrialChanged.of(trial, "receive-data", received.details()));
        return (int) received.count();
    }

    @Transactional(readOnly = true)
    public TrialText get(TrialId id) {
        rules.requireReader();
        return records.get(id).text();
    }

    /** All that is known of its units. */
    @Transactional(readOnly = true)
    TrialSeries data(TrialId id) {
        var text = get(id);
        rules.requireCounts(text.terms(), text.owner());
        return sources.of(text);
    }

    /** The same for a file that somebody takes away, on wish with the months behind those that are judged. */
    TrialSeries takeAway(TrialId id, String format, boolean later) {
        var text = get(id);
        rules.requireCounts(text.terms(), text.owner());
        var data = later ? sources.withLater(text) : sources.of(text);
        events.publishEvent(CountsTakenAway.of(text, format, data));
        return data;
    }

    private Trial designed(TrialId id) {
        rules.requireReader();
        var trial = records.get(id);
        rules.require(trial.owner());
        return trial;
    }

    private void keep(Trial trial, String verb) {
        records.save(trial);
        var hash = trial.text().frozen();
        events.publishEvent(TrialChanged.of(trial, verb, hash == null ? Map.of() : Map.of("hash", hash.hash())));
    }
}
