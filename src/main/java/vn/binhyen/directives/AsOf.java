package vn.binhyen.directives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.calendars.Wording;

/** The day and the time as of which somebody looks back, as typed; without a time the end of the day, without a day now. */
record AsOf(@Nullable String on, @Nullable String time) {

    private static final Pattern TIME = Pattern.compile("([01]?[0-9]|2[0-3])[:hg.]([0-5][0-9])");
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_000_000);

    /** Finds what cannot be read, and what has not come yet. */
    void check(Instant now, ZoneId zone, Errors errors) {
        if (isNow()) return;
        if (day().isEmpty()) errors.rejectValue("on", "typeMismatch.java.time.LocalDate");
        else if (timeOfDay().isEmpty()) errors.rejectValue("time", "directives.asOf.timeWrong");
        else if (day().get().isAfter(LocalDate.ofInstant(now, zone))) errors.rejectValue("on", "PastOrPresent");
    }

    /** The moment, once nothing is wrong; none: now. What is left of today has not come, and is now. */
    Optional<Instant> moment(Instant now, ZoneId zone) {
        if (isNow()) return Optional.empty();
        var at = day().orElseThrow()
                .atTime(timeOfDay().orElseThrow())
                .atZone(zone)
                .toInstant();
        return at.isAfter(now) ? Optional.empty() : Optional.of(at);
    }

    boolean isNow() {
        return on == null || on.isBlank();
    }

    /** Adds the day and the time to an address, so that it can be passed on. */
    String link(String path) {
        var uri = UriComponentsBuilder.fromPath(path);
        if (!isNow()) uri.queryParam("on", Objects.requireNonNull(on).strip());
        if (!isNow() && time != null && !time.isBlank()) uri.queryParam("time", time.strip());
        return uri.encode().toUriString();
    }

    /** The same, ready for one parameter more. */
    String linkFurther(String path) {
        var link = link(path);
        return link + (link.contains("?") ? "&" : "?");
    }

    private Optional<LocalDate> day() {
        return Wording.readDay(Objects.requireNonNullElse(on, ""));
    }

    private Optional<LocalTime> timeOfDay() {
        if (time == null || time.isBlank()) return Optional.of(END_OF_DAY);
        var read = TIME.matcher(time.strip());
        if (!read.matches()) return Optional.empty();
        return Optional.of(LocalTime.of(Integer.parseInt(read.group(1)), Integer.parseInt(read.group(2))));
    }
}
