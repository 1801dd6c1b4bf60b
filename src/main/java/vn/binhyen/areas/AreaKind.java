package vn.binhyen.areas;

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

        /** How many digits its codes have. */
        int digits() {
            return switch (this) {
                case PROVINCE -> 2;
                case DISTRICT -> 3;
                case COMMUNE -> 5;
            };
        }
    }

    /** The kind of which a unit's full name says that it is, at the level whose codes have so many digits. */
    static AreaKind named(String name, int digits) {
        for (var kind : values()) if (kind.level.digits() == digits && name.startsWith(kind.word + " ")) return kind;
        throw new IllegalArgumentException(name);
    }

    /** The word with which the names of such units begin. */
    String word() {
        return word;
    }

    public Level level() {
        return level;
    }

    /** Whether the unit is of the uppermost level. */
    public boolean isProvince() {
        return level == Level.PROVINCE;
    }
}
