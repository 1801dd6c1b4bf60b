package vn.binhyen.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import vn.binhyen.exchange.ExchangeRefused.Why;

/**
 * What an installation says, signed with a key that it used before: this is its key now.
 *
 * @param replaces by what files name the key of before
 */
record Introduction(String publicKey, String replaces, Instant madeAt) {

    static final String TYPE = "vnd.binhyen.key+json";

    /** What is said in a file, once it is known whose it is; refused where the file says something else. */
    static Introduction read(SignedFile file, byte[] payload) {
        if (!file.type().equals(TYPE)) throw new ExchangeRefused(Why.NO_INTRODUCTION);
        try {
            var said = StrictJson.as(StrictJson.tree(payload), Said.class);
            if (said.publicKey != null
                    && said.madeAt != null
                    && file.keyId().equals(said.replaces)
                    && PublicKeys.isKey(said.publicKey))
                return new Introduction(said.publicKey, file.keyId(), said.madeAt);
        } catch (JacksonException unreadable) {
            throw new ExchangeRefused(Why.NO_INTRODUCTION);
        }
        throw new ExchangeRefused(Why.NO_INTRODUCTION);
    }

    /** The same before it is known to be complete. */
    private record Said(
            @Nullable String publicKey,
            @Nullable String replaces,
            @Nullable Instant madeAt) {}

    String keyId() {
        return PublicKeys.id(publicKey);
    }

    String fingerprint() {
        return PublicKeys.fingerprint(publicKey);
    }
}
