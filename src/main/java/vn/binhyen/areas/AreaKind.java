package vn.binhyen.areas;

import java.util.Arrays;
import java.util.Optional;

/** What an administrative unit is, or was until July 2025, called in law. */
public enum AreaKind {
    PROVINCE(Level.PROVINCE, "Tỉnh"),
    CITY(Level.PROVINCE, "Thành phố"),
    URBAN_DISTRICT(Level.DISTRICT, "Quận"),
    RURAL_DISTRICT(Level.DISTRICT, "Huyện"),
    DISTRICT_TOWN(Level.DISTRICT, "Thị xã"),
    DISTRICT_CITY(Level.DISTRICT, "Thành phố"),
    WARD(Level.COMMUNE, "Phường"),
    COMMUNE(Level.COMMUNE, "Xã"),
    TOWNSHIP(Level.COMMUNE, "Thị trấn"),
    SPECIAL_ZONE(Level.COMMUNE, "Đặc khu");

    private final Level level;
    private final String word;

    AreaKind(Level level, String word) {
        this.level = level;
        this.word = word;
    }

    /** The levels of local government; a code of one means nothing at another. */
    public enum Level {
        PROVINCE,
        /** There is none since 1 July 2025. */
        DISTRICT,
        COMMUNE;

        /** The level whose codes have as many digits. */
        static Level of(String code) {
            return switch (code.length()) {
                case 2 -> PROVINCE;
                case 3 -> DISTRICT;
                default -> COMMUNE;
            };
        }
    }

    /** The kind of which a unit's full name says that it is. */
    public static Optional<AreaKind> named(String name, Level level) {
        return Arrays.stream(values())
                .filter(kind -> kind.level == level && name.startsWith(kind.word + " "))
                .findFirst();
    }

    /** The name without the word for its kind; what is but a number keeps the word. */
    String bare(String name) {
        var bare = name.substring(word.length()).strip();
        return bare.chars().allMatch(Character::isDigit) ? name : bare;
    }

    public Level level() {
        return level;
    }

    /** Whether the unit is of the uppermost level. */
    public boolean isProvince() {
        return level == Level.PROVINCE;
    }
}
