package vn.binhyen.activities;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What a session is: of which kind, when, where, about what, and which task or point it is work for. */
public record SessionTerms(
        @NotBlank String kind,
        @NotNull LocalDate day,
        @Nullable LocalTime starts,
        @Nullable LocalTime ends,
        @Nullable Integer communeId,
        @Size(max = 200) @Nullable String place,
        @Size(max = 200) @Nullable String theme,
        @Size(max = 100) @Nullable String team,
        @Size(max = 500) @Nullable String beats,
        @Nullable Long obligation,
        @Nullable UUID point) {

    public SessionTerms {
        kind = Typed.text(kind);
        place = Typed.filled(place);
        theme = Typed.filled(theme);
        team = Typed.filled(team);
        beats = Typed.filled(beats);
    }

    static SessionTerms empty(@Nullable String kind, LocalDate day, @Nullable Integer commune) {
        return new SessionTerms(kind == null ? "" : kind, day, null, null, commune, null, null, null, null, null, null);
    }

    /** What was not told; the annotations above say so beside each field. */
    @SuppressWarnings("NullAway")
    static SessionTerms nothing() {
        return new SessionTerms("", null, null, null, null, null, null, null, null, null, null);
    }

    SessionTerms at(int commune) {
        return new SessionTerms(kind, day, starts, ends, commune, place, theme, team, beats, obligation, point);
    }

    SessionTerms on(LocalDate other) {
        return new SessionTerms(kind, other, starts, ends, communeId, place, theme, team, beats, obligation, point);
    }

    SessionTerms forWork(@Nullable Long task, @Nullable UUID at) {
        return new SessionTerms(kind, day, starts, ends, communeId, place, theme, team, beats, task, at);
    }

    /** How long it lasted; an end before the start lies on the next day. Null where either is not known. */
    @Nullable
    Duration duration() {
        if (starts == null || ends == null) return null;
        var between = Duration.between(starts, ends);
        return between.isNegative() ? between.plusDays(1) : between;
    }

    void check(Errors errors) {
        if (ends != null && starts == null) errors.rejectValue("terms.starts", "activities.starts.missing");
        if (starts != null && starts.equals(ends)) errors.rejectValue("terms.ends", "activities.ends.same");
    }
}
