package vn.binhyen.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.binhyen.accounts.AccountId;

/** The secret address at which a person's programs read figures, without its secret. */
record FeedLink(
        UUID id,
        AccountId account,
        Instant madeAt,
        @Nullable LocalDate lastReadOn) {}
