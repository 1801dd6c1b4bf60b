package vn.binhyen.chasing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed about a rung. */
record RungForm(
        @Nullable String workingDays,
        Rung.@Nullable Target target,
        Rung.@Nullable Channel channel,
        @Nullable Boolean active) {

    private static final int EARLIEST = -60;
    private static final int LATEST = 120;

    static RungForm of(Rung rung) {
        return new RungForm(String.valueOf(rung.workingDays()), rung.target(), rung.channel(), rung.active());
    }

    static RungForm empty() {
        return new RungForm(null, null, null, false);
    }

    void check(Errors errors) {
        if (!areDays()) errors.rejectValue("workingDays", "chasing.rung.days.wrong");
        if (target == null) errors.rejectValue("target", "NotNull");
        if (channel == null) errors.rejectValue("channel", "NotNull");
        if (active == null) errors.rejectValue("active", "NotNull");
        if (!errors.hasErrors() && !terms().isPossible()) errors.rejectValue("channel", "chasing.rung.channel.wrong");
    }

    RungTerms terms() {
        return new RungTerms(
                days(), Objects.requireNonNull(target), Objects.requireNonNull(channel), Boolean.TRUE.equals(active));
    }

    private boolean areDays() {
        return workingDays != null
                && workingDays.strip().matches("[-–−]?[0-9]{1,3}")
                && days() >= EARLIEST
                && days() <= LATEST;
    }

    private int days() {
        return Integer.parseInt(String.valueOf(workingDays).strip().replaceFirst("^[–−]", "-"));
    }
}
