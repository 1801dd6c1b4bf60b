package vn.binhyen.webhooks;

import org.jspecify.annotations.Nullable;

/** Where something happened: in a province as a whole, or in one of its communes. */
record Place(int provinceId, @Nullable Integer communeId) {

    static Place of(Endpoint endpoint) {
        return new Place(endpoint.provinceId(), endpoint.communeId());
    }
}
