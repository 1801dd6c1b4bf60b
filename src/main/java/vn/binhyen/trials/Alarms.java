package vn.binhyen.trials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.notices.MailingId;
import vn.binhyen.notices.MessageState;

/** Tells the owner of a model that a reduction that was shown seems to be over, or is; and keeps what the owner does then. */
@Service
@Transactional
public class Alarms {

    private final AlarmRecords alarms;
    private final TrialRecords records;
    private final VerdictRecords verdicts;
    private final Watching watching;
    private final TrialRules rules;
    private final AlarmPost post;
    private final ApplicationEventPublisher events;

    Alarms(
            AlarmRecords alarms,
            TrialRecords records,
            VerdictRecords verdicts,
            Watching watching,
            TrialRules rules,
            AlarmPost post,
            ApplicationEventPublisher events) {
        this.alarms = alarms;
        this.records = records;
        this.verdicts = verdicts;
        this.watching = watching;
        this.rules = rules;
        this.post = post;
        this.events = events;
    }

    /** How many trials of the viewer's area wait for an answer. */
    @Transactional(readOnly = true)
    public long waiting() {
        rules.requireReader();
        return alarms.waiting();
    }

    @Transactional(readOnly = true)
    List<Alarm> of(TrialId id) {
        rules.requireReader();
        return alarms.of(id);
    }

    /** Looks at the months that came since; raises what they say once, with a letter to an owner that has an address. */
    public boolean look(TrialId id) {
        var trial = records.hold(id);
        var text = trial.text();
        var all = verdicts.of(id);
        var watched = all.isEmpty() ? null : watching.of(text, all.getFirst());
        if (watched == null || !watched.standing().isAlarm()) return false;
        var standing = watched.standing();
        var receiver = post.receiver(text.owner());
        var letter = new MailingId(UUID.randomUUID());
        boolean isNew = alarms.raise(
                all.getFirst(),
                standing,
                watched.months().getLast().month(),
                receiver.map(to -> letter.value()).orElse(null));
        if (!isNew) return false;
        receiver.ifPresent(to -> post.send(letter, to, text, standing));
        events.publishEvent(
                TrialChanged.of(trial, "alarm", Map.of("standing", standing.name(), "letter", receiver.isPresent())));
        return true;
    }

    /** Keeps what is done about the alarms of a trial that were seen; whoever enters for the model's owner says it. */
    public void answer(TrialId id, AlarmAnswer answer) {
        rules.requireReader();
        var trial = records.hold(id);
        rules.requireOwner(trial.owner());
        if (alarms.answer(id, answer) == 0) throw new AlarmAnswered();
        events.publishEvent(TrialChanged.of(trial, "answer-alarm", Map.of()));
    }

    /** What came of the letter, for somebody who reads the alarm; empty where none could be written. */
    @Transactional(readOnly = true)
    Optional<MessageState> letter(Alarm alarm) {
        return Optional.ofNullable(alarm.mailingId()).map(post::fate);
    }
}
