package vn.binhyen.organisations;

import org.jspecify.annotations.Nullable;

/** Where an organisation is; the commune and the point may not be known yet. */
public record Place(
        int provinceId,
        @Nullable Integer communeId,
        @Nullable String address,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    Place inCommune(int commune) {
        return new Place(provinceId, commune, address, longitude, latitude);
    }

    Place over(Place known) {
        boolean pointless = longitude == null;
        return new Place(
                provinceId,
                communeId == null ? known.communeId : communeId,
                address == null ? known.address : address,
                pointless ? known.longitude : longitude,
                pointless ? known.latitude : latitude);
    }
}
