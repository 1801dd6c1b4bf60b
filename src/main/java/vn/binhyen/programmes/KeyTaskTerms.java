package vn.binhyen.programmes;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a key task says: what is to be done, who leads, who co-operates, when, and which directives' tasks carry it out. */
public record KeyTaskTerms(
        String title,
        @Nullable String details,
        String leads,
        @Nullable String cooperates,
        KeyPeriod period,
        List<TaskLink> carriedOutBy) {

    public KeyTaskTerms {
        carriedOutBy = List.copyOf(carriedOutBy);
    }
}
