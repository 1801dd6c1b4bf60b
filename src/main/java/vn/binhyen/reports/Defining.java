package vn.binhyen.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.ledger.Measure;
import vn.binhyen.ledger.Measures;

/** Lets an office say what reports of its province ask for, from a day on, and try it before it does. */
@Service
@Transactional
public class Defining {

    private final Definitions definitions;
    private final ReportRules rules;
    private final Assembly assembly;
    private final Narrator narrator;
    private final Measures measures;
    private final ApplicationEventPublisher events;

    Defining(
            Definitions definitions,
            ReportRules rules,
            Assembly assembly,
            Narrator narrator,
            Measures measures,
            ApplicationEventPublisher events) {
        this.definitions = definitions;
        this.rules = rules;
        this.assembly = assembly;
        this.narrator = narrator;
        this.measures = measures;
        this.events = events;
    }

    /** What a report would say. */
    record Trial(AssembledReport report, List<Narration> narrations) {}

    /** All that are asked for now, or will be. */
    @Transactional(readOnly = true)
    public List<Definition> list() {
        return definitions.history(rules.province()).latest();
    }

    /** Which measures are asked for by more than one, in the same rhythm. */
    @Transactional(readOnly = true)
    public List<Overlap> overlaps() {
        return Overlap.among(definitions.inForce(rules.today(), rules.province()));
    }

    /** All editions of one, the latest first; a 404 where there is none. */
    @Transactional(readOnly = true)
    public List<Definition> editions(String code) {
        var editions = definitions.editions(code, rules.province());
        if (editions.isEmpty()) throw new NoSuchReport();
        return editions;
    }

    @Transactional(readOnly = true)
    List<Measure> dictionary(LocalDate day) {
        return measures.inForce(day);
    }

    boolean mayDefine() {
        return rules.defines();
    }

    void requireDefining() {
        rules.ownProvince();
    }

    LocalDate today() {
        return rules.today();
    }

    /** A code for something new, made of its name. */
    @Transactional(readOnly = true)
    String freshCode(String name) {
        return Code.free(Code.of(name), definitions.codes(rules.ownProvince()));
    }

    void add(DefinitionForm form, String code) {
        add(form.definition(code, rules.ownProvince()));
    }

    /** Says what a report asks for in the office's province; of one that exists it is a later edition. */
    public void add(Definition definition) {
        int province = rules.ownProvince();
        if (!Objects.equals(definition.jurisdiction(), province)) throw new NoSuchReport();
        var latest = definitions.editions(definition.code(), province).stream().findFirst();
        if (latest.isPresent()
                && !definition.effectiveFrom().isAfter(latest.get().effectiveFrom()))
            throw new NotLater(latest.get().effectiveFrom());
        try {
            definitions.add(definition);
        } catch (DuplicateKeyException sameDay) {
            throw new NotLater(definition.effectiveFrom());
        }
        events.publishEvent(new DefinitionAdded(
                definition.code(),
                province,
                Map.of(
                        "from", definition.effectiveFrom(),
                        "sections", definition.sections().size(),
                        "asked", definition.terms().isAsked())));
    }

    /** What the office's own report of the last whole period would say by it; nothing is kept. */
    @Transactional(readOnly = true)
    Trial tryOut(DefinitionForm form, Locale language) {
        var definition = form.definition("trial", rules.ownProvince());
        var period = definition.running(rules.today()).previous();
        var report = assembly.of(definition, period, rules.reporter(null, null));
        return new Trial(report, narrator.of(report, Map.of(), language));
    }

    /** The codes that a form names and no measure of its day has. */
    @Transactional(readOnly = true)
    Set<String> unknown(List<String> codes, LocalDate day) {
        var known = measures.inForce(day).stream().map(Measure::code).collect(Collectors.toSet());
        return codes.stream()
                .filter(code -> !known.contains(code))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }
}
