package vn.binhyen.regulations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a regulation says: with whom, under which number, from when until when, about what, and how often it is reviewed. */
public record RegulationTerms(
        Counterpart counterpart,
        String counterpartName,
        @Nullable String symbol,
        LocalDate signedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String subjects,
        Rhythm rhythm,
        @Nullable LocalDate nextReview) {}
