package vn.binhyen.organisations;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes facts as somebody would type them: the inverse of {@link FactsReader}. */
final class TypedFacts {

    private TypedFacts() {}

    static Map<Field, String> of(OrganisationFacts facts, String province, @Nullable String commune) {
        var typed = new EnumMap<Field, String>(Field.class);
        var classification = facts.classification();
        put(typed, Field.NAME, facts.name());
        put(typed, Field.KIND, classification.kind());
        if (classification.sizeClass() != SizeClass.UNKNOWN) put(typed, Field.SIZE, classification.sizeClass());
        if (classification.schoolLevel() != SchoolLevel.UNKNOWN) put(typed, Field.LEVEL, classification.schoolLevel());
        put(typed, Field.ARMED_FORCES, classification.armedForces() ? OwnBoard.YES : OwnBoard.NO);
        put(typed, Field.TAX_CODE, facts.codes().taxCode());
        put(typed, Field.MINISTRY_CODE, facts.codes().ministryCode());
        put(typed, Field.PROVINCE, province);
        put(typed, Field.COMMUNE, commune);
        put(typed, Field.ADDRESS, facts.place().address());
        put(typed, Field.LONGITUDE, degrees(facts.place().longitude()));
        put(typed, Field.LATITUDE, degrees(facts.place().latitude()));
        put(typed, Field.POSITION, facts.contact().contactPosition());
        put(typed, Field.PHONE, facts.contact().contactPhone());
        put(typed, Field.EMAIL, facts.contact().contactEmail());
        put(typed, Field.OWN_BOARD, facts.arrangements().ownBoard());
        return typed;
    }

    private static @Nullable String degrees(@Nullable Double degrees) {
        return degrees == null ? null : BigDecimal.valueOf(degrees).toPlainString();
    }

    private static void put(Map<Field, String> typed, Field field, @Nullable Object value) {
        if (value != null) typed.put(field, value.toString());
    }
}
