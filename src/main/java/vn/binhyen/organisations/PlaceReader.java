package vn.binhyen.organisations;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;

/** Reads where an organisation is: codes as they were valid on the day of the list, an address, a point. */
class PlaceReader {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Gazetteer gazetteer;
    private final boolean communeMustBeKnown;

    /** A list may name a commune nobody knows (it is placed later); a form may not. */
    PlaceReader(Gazetteer gazetteer, boolean communeMustBeKnown) {
        this.gazetteer = gazetteer;
        this.communeMustBeKnown = communeMustBeKnown;
    }

    Optional<Place> read(Typed typed) {
        var province = province(typed);
        if (province == null) return Optional.empty();
        var commune = commune(typed, province);
        var longitude = coordinate(typed, Field.LONGITUDE, 102, 118);
        var latitude = coordinate(typed, Field.LATITUDE, 6, 24);
        if ((longitude == null) != (latitude == null))
            typed.block(longitude == null ? Field.LONGITUDE : Field.LATITUDE, "pointHalf");
        var place = new Place(
                province.id().value(),
                commune == null ? null : commune.id().value(),
                typed.optional(Field.ADDRESS, 500),
                longitude,
                latitude);
        if (typed.isSound() && !OutsideYourArea.isInside(place)) typed.block(Field.COMMUNE, "outsideYourArea");
        return Optional.of(place);
    }

    private @Nullable AreaCard province(Typed typed) {
        var code = typed.text(Field.PROVINCE);
        var province = code.isEmpty() ? gazetteer.home() : gazetteer.province(padded(code, 2));
        if (province == null) typed.block(Field.PROVINCE, code.isEmpty() ? "provinceMissing" : "provinceUnknown", code);
        return province;
    }

    private @Nullable AreaCard commune(Typed typed, AreaCard province) {
        var code = typed.text(Field.COMMUNE);
        if (code.isEmpty()) return communeByName(typed, province);
        var whole = padded(code, 5);
        if (!whole.equals(code)) typed.warn(Field.COMMUNE, "zerosLost", whole);
        var commune = gazetteer.commune(whole);
        if (commune == null) {
            tell(typed, "communeUnknown", gazetteer.whyNotFound(whole));
        } else if (!province.id().equals(commune.province())) {
            typed.block(Field.COMMUNE, "communeElsewhere", commune.name(), province.name());
        } else if (isNamedOtherwise(typed, commune)) {
            typed.warn(Field.COMMUNE_NAME, "communeNamedOtherwise", whole, commune.name());
            return null;
        }
        return commune;
    }

    private @Nullable AreaCard communeByName(Typed typed, AreaCard province) {
        if (typed.isBlank(Field.COMMUNE_NAME)) return null;
        var found = gazetteer.communeNamed(province, typed.text(Field.COMMUNE_NAME));
        if (found == null) tell(typed, "communeNameUnknown", typed.text(Field.COMMUNE_NAME));
        return found;
    }

    private void tell(Typed typed, String key, String argument) {
        if (communeMustBeKnown) typed.block(Field.COMMUNE, key, argument);
        else typed.warn(Field.COMMUNE, key, argument);
    }

    private static boolean isNamedOtherwise(Typed typed, AreaCard commune) {
        return !typed.isBlank(Field.COMMUNE_NAME) && !Gazetteer.isNamed(commune, typed.text(Field.COMMUNE_NAME));
    }

    private static @Nullable Double coordinate(Typed typed, Field field, int least, int most) {
        if (typed.isBlank(field)) return null;
        try {
            double degrees = Double.parseDouble(typed.text(field).replace(',', '.'));
            if (degrees >= least && degrees <= most) return degrees;
        } catch (NumberFormatException e) {
            // told below, as a number out of range is
        }
        typed.block(field, "coordinate", String.valueOf(least), String.valueOf(most));
        return null;
    }

    /** Spreadsheets drop the zeros with which codes begin. */
    private static String padded(String code, int length) {
        return DIGITS.matcher(code).matches() && code.length() < length
                ? "0".repeat(length - code.length()) + code
                : code;
    }
}
