package vn.binhyen.addresses;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What an administrative unit is or was called, and the words that say so. */
enum Kind {
    WARD("Phường ", Level.COMMUNE),
    COMMUNE("Xã ", Level.COMMUNE),
    TOWN("Thị trấn ", Level.COMMUNE),
    SPECIAL_ZONE("Đặc khu ", Level.COMMUNE),
    URBAN_DISTRICT("Quận ", Level.DISTRICT),
    RURAL_DISTRICT("Huyện ", Level.DISTRICT),
    DISTRICT_TOWN("Thị xã ", Level.DISTRICT),
    DISTRICT_CITY("Thành phố ", Level.DISTRICT),
    CITY("Thành phố ", Level.PROVINCE),
    PROVINCE("Tỉnh ", Level.PROVINCE);

    /** From the smallest to the largest. */
    enum Level {
        COMMUNE,
        DISTRICT,
        PROVINCE
    }

    /** The words that announce a unit, with and without their marks. */
    private static final Map<String, Set<Kind>> WORDS = words(Map.of(
            WARD, "phường,p,ph,f",
            COMMUNE, "xã,x",
            TOWN, "thị trấn,tt",
            SPECIAL_ZONE, "đặc khu,đk",
            URBAN_DISTRICT, "quận,q",
            RURAL_DISTRICT, "huyện,h",
            DISTRICT_TOWN, "thị xã,tx",
            DISTRICT_CITY, "thành phố,tp",
            CITY, "thành phố,tp",
            PROVINCE, "tỉnh,t"));

    private final String prefix;
    private final Level level;

    Kind(String prefix, Level level) {
        this.prefix = prefix;
        this.level = level;
    }

    /** The kinds that the words announce, written with their marks or without any; none where they announce nothing. */
    static Set<Kind> announced(String exact) {
        return WORDS.getOrDefault(exact, Set.of());
    }

    private static Map<String, Set<Kind>> words(Map<Kind, String> written) {
        var words = new HashMap<String, Set<Kind>>();
        written.forEach((kind, all) -> {
            for (var word : all.split(","))
                for (var form : Token.forms(word))
                    words.computeIfAbsent(form, key -> EnumSet.noneOf(Kind.class))
                            .add(kind);
        });
        return words;
    }

    /** Of a unit of the level that bears the whole name. */
    static Kind of(String name, Level level) {
        return Arrays.stream(values())
                .filter(kind -> kind.level == level && name.startsWith(kind.prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of unit: " + name));
    }

    Level level() {
        return level;
    }

    /** The name without the word for the kind. */
    String bare(String name) {
        return name.substring(prefix.length());
    }
}
