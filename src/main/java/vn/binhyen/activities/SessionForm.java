package vn.binhyen.activities;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a session. People type co-organisers and reports to the police line by line; programs send them as lists.
 *
 * @param host {@code O:…}, {@code C:…} or {@code P:…}
 * @param held whether it took place
 * @param version of the session that was read before it was changed; where it is missing, whoever comes last is right
 */
record SessionForm(
        @Nullable UUID id,
        @NotBlank String host,
        @Valid SessionTerms terms,
        @Valid Numbers numbers,
        @Size(max = 4000) @Nullable String partners,
        @Size(max = 20) @Nullable List<@Valid PartForm> parts,
        @Size(max = 4000) @Nullable String reported,
        @Size(max = 50) @Nullable List<@Valid ReportForm> reports,
        @Size(max = 300) @Nullable String result,
        @Nullable Boolean held,
        @Nullable Integer version) {

    SessionForm {
        id = id == null ? UUID.randomUUID() : id;
        host = Typed.text(host);
        terms = terms == null ? SessionTerms.nothing() : terms;
        numbers = numbers == null ? Numbers.none() : numbers;
        result = Typed.filled(result);
    }

    static SessionForm of(String host, Notes notes, @Nullable UUID id, @Nullable Integer version) {
        return new SessionForm(
                id,
                host,
                notes.terms(),
                notes.numbers(),
                Lines.ofParts(notes.parts()),
                null,
                Lines.ofReports(notes.reports()),
                null,
                notes.result(),
                null,
                version);
    }

    static SessionForm of(SessionText text) {
        return of(text.host().code(), text.notes(), text.id(), text.origin().version());
    }

    /** The same about a session that is known: whose it is does not change. */
    SessionForm about(SessionText known) {
        return new SessionForm(
                known.id(),
                known.host().code(),
                terms,
                numbers,
                partners,
                parts,
                reported,
                reports,
                result,
                held,
                version);
    }

    SessionId session() {
        return new SessionId(Objects.requireNonNull(id));
    }

    boolean wasHeld() {
        return Boolean.TRUE.equals(held);
    }

    /** Refuses what was written from an older reading. */
    void requireNewest(SessionText known) {
        if (version != null && version != known.origin().version()) throw new ChangedMeanwhile();
    }
}
