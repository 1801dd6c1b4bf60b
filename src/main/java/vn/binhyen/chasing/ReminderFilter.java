package vn.binhyen.chasing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.binhyen.calendars.WorkingDays;
import vn.binhyen.directives.OutstandingFilter;
import vn.binhyen.directives.OutstandingFilter.Due;
import vn.binhyen.organisations.OrganisationKind;

/** Which of a directive's outstanding obligations are meant, as it stands in the address. */
record ReminderFilter(
        @Nullable Due due,
        @Nullable Integer days,
        @Nullable UUID task,
        @Nullable Integer commune,
        @Nullable OrganisationKind kind) {

    private static final WorkingDays WORKING_DAYS = WorkingDays.standard();
    static final int DAYS = 5;
    static final int MOST_DAYS = 60;

    Due dueOrAny() {
        return due == null ? Due.ANY : due;
    }

    int soonDays() {
        return days == null || days < 1 || days > MOST_DAYS ? DAYS : days;
    }

    boolean isNarrowed() {
        return dueOrAny() != Due.ANY || task != null || commune != null || kind != null;
    }

    /** Where the holidays on the way are not known, weeks of five days are counted. */
    OutstandingFilter of(UUID directive, LocalDate today) {
        boolean soon = dueOrAny() == Due.SOON;
        var until = WORKING_DAYS.after(today, soonDays()).orElse(today.plusDays(soonDays() * 7L / 5));
        return new OutstandingFilter(directive, dueOrAny(), soon ? until : null, task, commune, kind);
    }

    /** The address that asks the same again. */
    String link(String path) {
        var values = new LinkedHashMap<String, Object>();
        if (due != null) values.put("due", due);
        if (days != null) values.put("days", days);
        if (task != null) values.put("task", task);
        if (commune != null) values.put("commune", commune);
        if (kind != null) values.put("kind", kind);
        var uri = UriComponentsBuilder.fromPath(path);
        values.keySet().forEach(name -> uri.queryParam(name, "{" + name + "}"));
        return uri.encode().buildAndExpand(values).toUriString();
    }
}
