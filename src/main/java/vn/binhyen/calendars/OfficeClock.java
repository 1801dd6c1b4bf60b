package vn.binhyen.calendars;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The office's clock, in Hà Nội's time. What happened on earlier days can be entered as of then. */
public final class OfficeClock extends Clock {

    private static final ScopedValue<Duration> AGO = ScopedValue.newInstance();

    private final Clock clock;

    private OfficeClock(Clock clock) {
        this.clock = clock;
    }

    public static OfficeClock system() {
        return new OfficeClock(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** Does the work as if it were done that long ago. */
    public static void ago(Duration duration, Runnable work) {
        ScopedValue.where(AGO, duration).run(work);
    }

    @Override
    public Instant instant() {
        return clock.instant().minus(AGO.orElse(Duration.ZERO));
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new OfficeClock(clock.withZone(zone));
    }
}
