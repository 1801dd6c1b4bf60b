package vn.binhyen.notices;

import java.util.UUID;

/** Names one letter that goes to many. */
public record MailingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
