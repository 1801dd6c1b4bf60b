package vn.binhyen.activities;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a session that was held tells the ledger: the host's facts count for the area, a co-organiser's for itself alone. */
final class SessionFacts {

    private SessionFacts() {}

    /** One fact; what is shared counts for its organisation, never for the area. */
    record Told(String measure, @Nullable UUID organisation, boolean share, BigDecimal amount) {}

    static List<Told> of(Host host, Notes notes, Kind kind) {
        var told = new ArrayList<Told>();
        kind.feedsOn(notes.terms().day()).forEach((measure, field) -> {
            var amount = field.amount(notes);
            if (amount != null) told.add(new Told(measure, host.organisationId(), false, amount));
            for (var part : notes.parts()) {
                var share = field.share(notes, part);
                if (share != null) told.add(new Told(measure, part.organisation(), true, share));
            }
        });
        return told;
    }
}
