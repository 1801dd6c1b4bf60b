package vn.binhyen.organisations;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation as a program sends it; areas are named by their codes of today. */
record OrganisationRequest(
        @Nullable UUID id,
        @Nullable String name,
        @Nullable OrganisationKind kind,
        @Nullable SizeClass size,
        @Nullable SchoolLevel level,
        @Nullable Boolean armedForces,
        @Nullable String taxCode,
        @Nullable String ministryCode,
        @Nullable String province,
        @Nullable String commune,
        @Nullable String address,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal latitude,
        @Nullable String contactPosition,
        @Nullable String contactPhone,
        @Nullable String contactEmail,
        @Nullable OwnBoard ownBoard) {

    /** What a person would have typed, so that forms and programs are read by one rule. */
    Typed typed() {
        var values = new EnumMap<Field, String>(Field.class);
        put(values, Field.NAME, name);
        put(values, Field.KIND, kind);
        put(values, Field.SIZE, size);
        put(values, Field.LEVEL, level);
        put(values, Field.ARMED_FORCES, armedForces);
        put(values, Field.TAX_CODE, taxCode);
        put(values, Field.MINISTRY_CODE, ministryCode);
        put(values, Field.PROVINCE, province);
        put(values, Field.COMMUNE, commune);
        put(values, Field.ADDRESS, address);
        put(values, Field.LONGITUDE, longitude);
        put(values, Field.LATITUDE, latitude);
        put(values, Field.POSITION, contactPosition);
        put(values, Field.PHONE, contactPhone);
        put(values, Field.EMAIL, contactEmail);
        put(values, Field.OWN_BOARD, ownBoard);
        return new Typed(values);
    }

    private static void put(Map<Field, String> values, Field field, @Nullable Object value) {
        if (value != null) values.put(field, value.toString());
    }
}
