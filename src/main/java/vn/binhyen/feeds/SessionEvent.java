package vn.binhyen.feeds;

import java.net.URI;
import java.time.ZoneId;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import vn.binhyen.activities.SessionCard;
import vn.binhyen.activities.State;
import vn.binhyen.pages.Texts;

/** A session of work as an event of its hours, or of the whole day where nobody noted them. */
record SessionEvent(Holder holder, SessionCard session) {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    VEvent write(String site) {
        var event = new VEvent(false);
        event.add(new Uid(holder.id() + "-session-" + session.id()));
        event.add(new DtStamp(session.recordedAt()));
        event.add(new LastModified(session.recordedAt()));
        event.add(new Sequence(session.version()));
        addTimes(event);
        event.add(new Summary(session.titleIn(Texts.VIETNAMESE)));
        if (session.place() != null) event.add(new Location(session.place()));
        event.add(new Url(URI.create(site + "/activities/" + session.id())));
        boolean cancelled = session.state() == State.CANCELLED;
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    /** A session that ends before it starts ends on the next day. */
    private void addTimes(VEvent event) {
        var day = session.day();
        var starts = session.starts();
        var ends = session.ends();
        if (starts == null) {
            event.add(new DtStart<>(day));
            event.add(new DtEnd<>(day.plusDays(1)));
            return;
        }
        event.add(new DtStart<>(day.atTime(starts).atZone(HANOI).toInstant()));
        if (ends == null) return;
        var last = ends.isBefore(starts) ? day.plusDays(1) : day;
        event.add(new DtEnd<>(last.atTime(ends).atZone(HANOI).toInstant()));
    }
}
