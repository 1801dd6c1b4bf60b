package vn.binhyen.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.binhyen.directives.Deadline;
import vn.binhyen.pages.Texts;

/**
 * Writes deadlines as an iCalendar (RFC 5545): a whole-day event each, in Vietnamese, for nobody says who reads, and
 * sessions of work as {@link SessionEvent} does. What is
 * done or withdrawn stays as cancelled, so that a calendar which kept it takes it away.
 */
@Component
class CalendarWriter {

    private static final Duration REFRESHED = Duration.ofHours(6);

    /** Nine in the morning of the day before. */
    private static final Duration BEFORE = Duration.ofHours(-15);

    private final Texts texts;

    CalendarWriter(Texts texts) {
        this.texts = texts;
    }

    byte[] write(DeadlineCalendar deadlines, String site) {
        var name = text("feeds.calendar.name", deadlines.holder().name());
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Binh Yen//Deadlines//VI"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), REFRESHED));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT6H"));
        for (var deadline : deadlines.deadlines()) calendar.add(event(deadlines.holder(), deadline, site));
        for (var session : deadlines.sessions())
            calendar.add(new SessionEvent(deadlines.holder(), session).write(site));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e); // nothing is written to but memory
        }
        return Folding.byOctets(bytes.toString(UTF_8)).getBytes(UTF_8);
    }

    private VEvent event(Holder holder, Deadline deadline, String site) {
        var event = new VEvent(false);
        event.add(new Uid(holder.id() + "-" + deadline.id()));
        event.add(new DtStamp(deadline.changedAt()));
        event.add(new LastModified(deadline.changedAt()));
        event.add(new Sequence(deadline.version()));
        event.add(new DtStart<>(deadline.due()));
        event.add(new DtEnd<>(deadline.due().plusDays(1)));
        event.add(new Summary(text("feeds.event.summary", deadline.title())));
        event.add(new Description(described(deadline, site)));
        event.add(ImmutableTransp.TRANSPARENT);
        boolean outstanding = deadline.status().isOutstanding();
        event.add(outstanding ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        if (outstanding) event.add(alarm(deadline));
        return event;
    }

    private VAlarm alarm(Deadline deadline) {
        var alarm = new VAlarm(BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(text("feeds.event.summary", deadline.title())));
        return alarm;
    }

    private String described(Deadline deadline, String site) {
        var document = deadline.symbol() == null ? deadline.summary() : deadline.symbol() + " – " + deadline.summary();
        return document + "\n" + site + "/obligations/" + deadline.id();
    }

    private String text(String key, Object... arguments) {
        return texts.text(Texts.VIETNAMESE, key, arguments);
    }
}
