package vn.binhyen.exchange;

import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A file is not taken in, and nothing of it. */
class ExchangeRefused extends ErrorResponseException {

    private final Why why;
    private final Object[] told;

    enum Why {
        /** There is no file, or nothing in it. */
        MISSING,
        TOO_LARGE,
        /** Not the JSON of a signed file. */
        BROKEN,
        /** Signed otherwise than by Ed25519. */
        ALGORITHM,
        UNKNOWN_KEY,
        ENDED_KEY,
        TAMPERED,
        VERSION,
        /** Signed rightly, but not by the published schema. */
        SCHEMA,
        NUMBER,
        /** Dated after today. */
        AHEAD,
        /** Of a province that the installation may not tell of. */
        PLACE,
        TWICE,
        OLDER,
        /** The same edition says something else than it did. */
        OTHERWISE,
        /** Nothing was chosen to be signed. */
        NOTHING,
        /** Somebody has replaced the key meanwhile. */
        KEY_REPLACED,
        /** Signed rightly, but no introduction of a key. */
        NO_INTRODUCTION,
        /** Nobody has compared the fingerprint. */
        NOT_COMPARED
    }

    ExchangeRefused(Why why, Object... told) {
        super(HttpStatus.UNPROCESSABLE_CONTENT);
        this.why = why;
        this.told = told.clone();
    }

    Why why() {
        return why;
    }

    @Override
    public String getDetailMessageCode() {
        return "exchange.refused." + why;
    }

    @Override
    public Object[] getDetailMessageArguments() {
        return told.clone();
    }
}
