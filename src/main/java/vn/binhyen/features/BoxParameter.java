package vn.binhyen.features;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.binhyen.areas.Box;

/** The parameters {@code bbox} and {@code bbox-crs}. */
final class BoxParameter {

    static final String LON_LAT = "http://www.opengis.net/def/crs/OGC/1.3/CRS84";

    private static final Set<String> KNOWN = Set.of(LON_LAT, "https://www.opengis.net/def/crs/OGC/1.3/CRS84");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}(\\.\\d{1,20})?([eE][+-]?\\d{1,2})?");

    private BoxParameter() {}

    /** West, south, east, north; with six numbers the third and the sixth are heights, which no feature has. */
    static @Nullable Box read(@Nullable String bbox, @Nullable String crs) {
        if (crs != null && !KNOWN.contains(crs)) throw new WrongParameter("crs", LON_LAT);
        if (bbox == null) return null;
        var written = bbox.split(",", -1);
        if (written.length != 4 && written.length != 6) throw new WrongParameter("box");
        if (!Arrays.stream(written).allMatch(number -> NUMBER.matcher(number).matches()))
            throw new WrongParameter("box");
        var numbers = Arrays.stream(written).mapToDouble(Double::parseDouble).toArray();
        int upper = numbers.length / 2;
        var box = new Box(numbers[0], numbers[1], numbers[upper], numbers[upper + 1]);
        if (!isOnEarth(box)) throw new WrongParameter("boxRange");
        if (box.south() > box.north() || upper == 3 && numbers[2] > numbers[5]) throw new WrongParameter("boxOrder");
        return box;
    }

    private static boolean isOnEarth(Box box) {
        return Math.abs(box.west()) <= 180
                && Math.abs(box.east()) <= 180
                && Math.abs(box.south()) <= 90
                && Math.abs(box.north()) <= 90;
    }
}
