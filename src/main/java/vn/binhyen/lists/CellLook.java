package vn.binhyen.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What cells look like that carry what can be known without a head. */
public enum CellLook {
    EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+"),
    PHONE("(?:\\+?84|0)[0-9 ().-]{8,16}"),
    /** Latitude and longitude in one cell, in either order. */
    POINT("\\(?\\d{1,3}[.,]\\d{2,}\\s*[,; ]\\s*\\d{1,3}[.,]\\d{2,}\\)?"),
    /** Degrees of Viet Nam. */
    LONGITUDE("10[2-9][.,]\\d{2,}|11[0-7][.,]\\d{2,}"),
    LATITUDE("(?:[89]|1\\d|2[0-3])[.,]\\d{3,}");

    private static final double NEARLY_ALL = 0.9;
    private static final int FEWEST = 3;

    private final Pattern pattern;

    CellLook(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    /** What nearly all of some cells look like. */
    public static Optional<CellLook> of(List<String> cells) {
        if (cells.size() < FEWEST) return Optional.empty();
        for (var look : values()) {
            long alike = cells.stream()
                    .filter(cell -> look.pattern.matcher(cell).matches())
                    .count();
            if (alike >= NEARLY_ALL * cells.size()) return Optional.of(look);
        }
        return Optional.empty();
    }
}
