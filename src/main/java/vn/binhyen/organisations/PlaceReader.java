package vn.binhyen.organisations;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.AreaCard;

/** Reads where an organisation is: codes as they were valid on the day of the list, an address, a point. */
class PlaceReader {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Gazetteer gazetteer;
    private final @Nullable Whereabouts whereabouts;

    /** A list may name a commune nobody knows (it is placed later), or one of then; a form may not. */
    PlaceReader(Gazetteer gazetteer, @Nullable Whereabouts whereabouts) {
        this.gazetteer = gazetteer;
        this.whereabouts = whereabouts;
    }

    Optional<Place> read(Typed typed) {
        var province = province(typed);
        if (province == null) return Optional.empty();
        var point = PointReader.read(typed);
        var commune = commune(typed, province, point);
        var place = new Place(
                province.id().value(),
                commune == null ? null : commune.id().value(),
                address(typed),
                point == null ? null : point.longitude(),
                point == null ? null : point.latitude());
        if (typed.isSound() && !OutsideYourArea.isInside(place)) typed.block(Field.COMMUNE, "outsideYourArea");
        return Optional.of(place);
    }

    private @Nullable AreaCard province(Typed typed) {
        var code = typed.text(Field.PROVINCE);
        var province = code.isEmpty() ? gazetteer.home() : gazetteer.province(padded(code, 2));
        if (province == null && whereabouts != null) province = gazetteer.provinceNamed(code);
        if (province == null) typed.block(Field.PROVINCE, code.isEmpty() ? "provinceMissing" : "provinceUnknown", code);
        return province;
    }

    private @Nullable AreaCard commune(Typed typed, AreaCard province, Whereabouts.@Nullable Point point) {
        var code = typed.text(Field.COMMUNE);
        if (code.isEmpty()) return communeWithoutCode(typed, province, point);
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
        } else {
            typed.found(Whereabouts.Found.of(commune));
        }
        return commune;
    }

    private @Nullable AreaCard communeWithoutCode(Typed typed, AreaCard province, Whereabouts.@Nullable Point point) {
        if (whereabouts == null) return communeByName(typed, province);
        var named = typed.asks(Field.DISTRICT) || typed.isBlank(Field.COMMUNE_NAME)
                ? null
                : gazetteer.communeNamed(province, typed.text(Field.COMMUNE_NAME));
        if (named != null && whereabouts.mayBe(named, province, point)) {
            typed.found(Whereabouts.Found.of(named));
            return named;
        }
        typed.found(whereabouts.find(typed, province, point));
        var code = typed.found().commune();
        var commune = code == null ? null : gazetteer.present(code);
        return commune != null && province.id().equals(commune.province()) ? commune : null;
    }

    private @Nullable AreaCard communeByName(Typed typed, AreaCard province) {
        if (typed.isBlank(Field.COMMUNE_NAME)) return null;
        var found = gazetteer.communeNamed(province, typed.text(Field.COMMUNE_NAME));
        if (found == null) tell(typed, "communeNameUnknown", typed.text(Field.COMMUNE_NAME));
        return found;
    }

    private void tell(Typed typed, String key, String argument) {
        if (whereabouts == null) typed.block(Field.COMMUNE, key, argument);
        else typed.warn(Field.COMMUNE, key, argument);
    }

    /** With the ward and the district of then, which nothing else keeps. */
    private static @Nullable String address(Typed typed) {
        var address = typed.optional(Field.ADDRESS, 500);
        if (typed.isBlank(Field.DISTRICT)) return address;
        return Stream.of(Field.ADDRESS, Field.COMMUNE_NAME, Field.DISTRICT)
                .map(typed::text)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isNamedOtherwise(Typed typed, AreaCard commune) {
        return !typed.isBlank(Field.COMMUNE_NAME) && !Gazetteer.isNamed(commune, typed.text(Field.COMMUNE_NAME));
    }

    /** Spreadsheets drop the zeros with which codes begin. */
    private static String padded(String code, int length) {
        return DIGITS.matcher(code).matches() && code.length() < length
                ? "0".repeat(length - code.length()) + code
                : code;
    }
}
