package vn.binhyen.organisations;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.organisations.Whereabouts.Point;

/** Reads a point from two cells or from one, with decimal points or commas. */
final class PointReader {

    private static final Pattern PAIR =
            Pattern.compile("\\(?(\\d{1,3}(?:[.,]\\d+)?)\\s*[,; ]\\s*(\\d{1,3}(?:[.,]\\d+)?)\\)?");

    private PointReader() {}

    static @Nullable Point read(Typed typed) {
        if (typed.isBlank(Field.LONGITUDE) && typed.isBlank(Field.LATITUDE) && !typed.isBlank(Field.POINT))
            return pair(typed);
        var longitude = Degrees.of(typed.text(Field.LONGITUDE));
        var latitude = Degrees.of(typed.text(Field.LATITUDE));
        if (longitude.isSouthToNorth() && latitude.isWestToEast()) {
            typed.warn(Field.LONGITUDE, "pointSwapped");
            return new Point(latitude.value(), longitude.value());
        }
        boolean east = isSound(typed, Field.LONGITUDE, longitude.isWestToEast(), Degrees.WEST, Degrees.EAST);
        boolean north = isSound(typed, Field.LATITUDE, latitude.isSouthToNorth(), Degrees.SOUTH, Degrees.NORTH);
        if (east != north) typed.block(east ? Field.LATITUDE : Field.LONGITUDE, "pointHalf");
        return east && north ? new Point(longitude.value(), latitude.value()) : null;
    }

    private static boolean isSound(Typed typed, Field field, boolean isInside, int least, int most) {
        if (!typed.isBlank(field) && !isInside)
            typed.block(field, "coordinate", String.valueOf(least), String.valueOf(most));
        return isInside;
    }

    private static @Nullable Point pair(Typed typed) {
        var pair = PAIR.matcher(typed.text(Field.POINT));
        if (pair.matches()) {
            var one = Degrees.of(pair.group(1));
            var other = Degrees.of(pair.group(2));
            if (one.isWestToEast() && other.isSouthToNorth()) return new Point(one.value(), other.value());
            if (other.isWestToEast() && one.isSouthToNorth()) return new Point(other.value(), one.value());
        }
        typed.block(Field.POINT, "pointForm");
        return null;
    }

    /** A number of degrees, or none; Viet Nam with its seas tells east from north by the number alone. */
    private record Degrees(double value) {

        static final int WEST = 102;
        static final int EAST = 118;
        static final int SOUTH = 6;
        static final int NORTH = 24;

        static Degrees of(String text) {
            try {
                return new Degrees(text.isEmpty() ? Double.NaN : Double.parseDouble(text.replace(',', '.')));
            } catch (NumberFormatException e) {
                return new Degrees(Double.NaN);
            }
        }

        boolean isWestToEast() {
            return value >= WEST && value <= EAST;
        }

        boolean isSouthToNorth() {
            return value >= SOUTH && value <= NORTH;
        }
    }
}
