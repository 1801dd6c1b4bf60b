package vn.binhyen.addresses;

import java.util.Optional;

/** Where something lies, in degrees (WGS 84). */
public record Point(double longitude, double latitude) {

    public Point {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
            throw new IllegalArgumentException(longitude + " " + latitude);
    }

    /** As it is written, with a point or a comma before the decimals; nothing where it is no point. */
    static Optional<Point> read(String longitude, String latitude) {
        try {
            return Optional.of(new Point(number(longitude), number(latitude)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static double number(String written) {
        return Double.parseDouble(written.strip().replace(',', '.'));
    }
}
