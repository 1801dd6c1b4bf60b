package vn.binhyen.reports;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;
import vn.binhyen.database.Text;
import vn.binhyen.pages.Texts;

/** Writes reports, submits them, returns them with a comment, approves them, and opens approved ones again. */
@Service
@Transactional
public class Reporting {

    private final ReportReading reading;
    private final ReportRules rules;
    private final ReportRecords records;
    private final ApprovedRecords approvals;
    private final Targets targets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reporting(
            ReportReading reading,
            ReportRules rules,
            ReportRecords records,
            ApprovedRecords approvals,
            Targets targets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.rules = rules;
        this.records = records;
        this.approvals = approvals;
        this.targets = targets;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses whoever does not write it. */
    @Transactional(readOnly = true)
    void requireWriter(ReportKey key) {
        rules.requireWriter(reading.find(key).reporter());
    }

    /** Refuses whoever does not approve it. */
    @Transactional(readOnly = true)
    void requireApprover(ReportKey key) {
        rules.requireApprover(reading.find(key).reporter());
    }

    /**
     * Says in a section something in place of what its figures say by themselves; blank: they say it again.
     *
     * @param seen the version that it was written from; where another has been written since it is refused
     */
    public void narrate(ReportKey key, int section, String words, int seen) {
        var report = written(key);
        var content = reading.content(report);
        if (section < 1 || section > content.known().parts().size()) throw new NoSuchReport();
        var before = content.written().get(section);
        int version = before == null ? 0 : before.version();
        if (version != seen) throw new ReportRefused(ReportRefused.Why.WRITTEN);
        var body = plain(words);
        var beside = reading.computed(content, section, Texts.VIETNAMESE);
        boolean isOwn = !body.isEmpty()
                && !body.equals(beside)
                && !body.equals(reading.computed(content, section, Texts.ENGLISH));
        if (isOwn) records.narrate(report.id(), section, new Narrative(body, beside, version + 1));
        else records.restore(report.id(), section);
        events.publishEvent(
                ReportChanged.of(report, "narrate", Map.of("section", section, "letters", isOwn ? body.length() : 0)));
    }

    /** Composed, and without what is no letter: databases and documents refuse it. */
    private static String plain(String words) {
        return Text.nfc(words.strip()).replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    /** Says what is aimed at: all of it, by the codes of the measures. */
    public void aim(ReportKey key, Map<String, BigDecimal> aims) {
        var report = written(key);
        var asked = new HashMap<>(aims);
        var measures = report.definition().measures();
        asked.keySet().retainAll(measures);
        targets.keep(report.reporter(), report.period(), measures, asked);
        events.publishEvent(ReportChanged.of(report, "aim", Map.of("targets", asked.size())));
    }

    /**
     * Sends it to whoever approves it.
     *
     * @param seal of what was read; where it says something else by now it is refused
     */
    public void submit(ReportKey key, String seal) {
        var report = held(key, rules::requireWriter);
        if (!rules.successors(report.reporter(), report.period()).isEmpty())
            throw new ReportRefused(ReportRefused.Why.MERGED);
        var sent = report.submit(Scopes.current().actor(), rules.today());
        requireRead(report, seal);
        note(sent, ReportAct.SUBMIT, null);
    }

    /** The comment tells its writer what to look at. */
    public void giveBack(ReportKey key, int seen, String comment) {
        var report = held(key, rules::requireApprover);
        note(report.giveBack(seen), ReportAct.RETURN, comment);
    }

    /** From now on what it says stays as reported, whatever becomes known later. */
    public void approve(ReportKey key, String seal) {
        var report = held(key, rules::requireApprover);
        var actor = Scopes.current().actor();
        var approved = report.approve(actor);
        var content = requireRead(report, seal);
        note(approved, ReportAct.APPROVE, null);
        approvals.add(
                report.id(),
                new ApprovedReport(
                        approved.edition(),
                        clock.instant(),
                        actor,
                        content.seal(),
                        content.known(),
                        reading.narrations(content, Texts.VIETNAMESE),
                        reading.origins(report)));
    }

    /** Gives it back to its writer although it was approved; what was approved stays beside what will be. */
    public void reopen(ReportKey key, int seen, String reason) {
        var report = held(key, rules::requireApprover);
        note(report.reopen(seen), ReportAct.REOPEN, reason);
    }

    private Report written(ReportKey key) {
        var report = held(key, rules::requireWriter);
        if (!report.isWithItsWriter()) throw new ReportRefused(ReportRefused.Why.SENT);
        return report;
    }

    private Report held(ReportKey key, Consumer<Reporter> rule) {
        var report = reading.find(key);
        rule.accept(report.reporter());
        return records.hold(report);
    }

    private ReportReading.Content requireRead(Report report, String seal) {
        var content = reading.content(report);
        if (!content.seal().equals(seal)) throw new ReportRefused(ReportRefused.Why.CHANGED);
        return content;
    }

    private void note(Report report, ReportAct act, @Nullable String words) {
        var step = new ReportStep(
                report.steps(), act, clock.instant(), Scopes.current().actor(), words);
        records.add(report, step);
        events.publishEvent(ReportChanged.of(report, act));
    }
}
