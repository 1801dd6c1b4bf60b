package vn.binhyen.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One session as lists and calendars show it. */
public record SessionCard(
        UUID id,
        String kind,
        String nameVi,
        String nameEn,
        LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable UUID organisationId,
        String hostName,
        @Nullable Integer communeId,
        @Nullable String place,
        @Nullable String theme,
        @Nullable Integer planned,
        @Nullable Integer came,
        @Nullable Integer people,
        State state,
        int version,
        Instant recordedAt) {

    public String kindIn(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameVi;
    }

    /** What a line about it begins with. */
    public String titleIn(Locale locale) {
        return theme == null ? kindIn(locale) : theme;
    }

    /** 08:00–09:30, or as much of it as is known. */
    public String hours() {
        if (starts == null) return "";
        return ends == null ? starts.toString() : starts + "–" + ends;
    }

    /** How many took part, where that is known. */
    @Nullable
    Integer attendance() {
        return people == null ? came : people;
    }
}
