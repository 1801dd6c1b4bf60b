package vn.binhyen.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of the trail; {@code details} is the JSON text as it was written. */
record Entry(
        long id,
        long xid,
        Instant occurredAt,
        String actor,
        String act,
        String subject,
        String details,
        @Nullable String request) {

    static final String COLUMNS =
            "e.id, e.xid::text::bigint as xid, e.occurred_at, e.actor, e.act, e.subject, e.details::text as details, e.request";

    static Entry of(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getLong("xid"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("act"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("request"));
    }

    /** The time as the chain writes it: UTC with six decimals, which is all that PostgreSQL keeps. */
    String time() {
        return Chain.TIME.format(occurredAt);
    }

    /** Everything of the entry that is chained, in the chain's order. */
    List<@Nullable String> fields() {
        return Arrays.asList(Long.toString(id), Long.toString(xid), time(), actor, act, subject, details, request);
    }
}
