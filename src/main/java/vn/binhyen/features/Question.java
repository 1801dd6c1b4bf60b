package vn.binhyen.features;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.binhyen.areas.Box;

/** What somebody asks by an address: parameters that are known, each once and with a value that is one. */
class Question {

    private static final int USUAL = 100;
    private static final int LARGEST = 1000;
    private static final String LIMIT = "limit";
    private static final String BOX = "bbox";
    private static final String CRS = "bbox-crs";
    private static final String DATETIME = "datetime";
    private static final String AFTER = "after";

    private final Map<String, String> asked;

    private Question(Map<String, String> asked) {
        this.asked = asked;
    }

    /** Of the features of a collection. */
    static Question ofItems(MultiValueMap<String, String> asked, List<String> properties) {
        var known = new ArrayList<>(List.of(LIMIT, BOX, CRS, DATETIME, AFTER));
        known.addAll(properties);
        return new Question(known(asked, known));
    }

    /** Where no parameter is known. */
    static void ofNothing(MultiValueMap<String, String> asked) {
        for (var name : asked.keySet()) throw new WrongParameter("none", name);
    }

    private static Map<String, String> known(MultiValueMap<String, String> asked, List<String> known) {
        var values = new LinkedHashMap<String, String>();
        asked.forEach((name, given) -> {
            if (!known.contains(name)) throw new WrongParameter("unknown", name, String.join(", ", known));
            // PostgreSQL has no text with the character 0
            if (given.size() > 1 || given.getFirst().indexOf(0) >= 0) throw new WrongParameter("value", name);
            values.put(name, given.getFirst());
        });
        return values;
    }

    /** As it was asked, for the link to the page itself. */
    Map<String, String> asked() {
        return asked;
    }

    /** The same for the page after a feature. */
    Map<String, String> after(String id) {
        var next = new LinkedHashMap<>(asked);
        next.put(AFTER, id);
        return next;
    }

    /** Whoever wants more than there is on the largest page gets the largest page. */
    int limit() {
        var limit = asked.get(LIMIT);
        if (limit == null) return USUAL;
        if (!limit.matches("0*[1-9]\\d{0,17}")) throw new WrongParameter(LIMIT, LARGEST);
        return (int) Math.min(Long.parseLong(limit), LARGEST);
    }

    @Nullable
    Box box() {
        return BoxParameter.read(asked.get(BOX), asked.get(CRS));
    }

    Period period(ZoneId zone) {
        return Period.read(asked.get(DATETIME), zone);
    }

    @Nullable
    Integer afterNumber() {
        return after(Integer::valueOf);
    }

    @Nullable
    UUID afterId() {
        return after(UUID::fromString);
    }

    @Nullable
    String text(String property) {
        return asked.get(property);
    }

    <E extends Enum<E>> @Nullable E choice(String property, Class<E> choices) {
        var value = asked.get(property);
        if (value == null) return null;
        return Arrays.stream(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new WrongParameter("choice", property, names(choices.getEnumConstants())));
    }

    @Nullable
    Boolean yesOrNo(String property) {
        var value = asked.get(property);
        if (value == null) return null;
        if (!value.equals("true") && !value.equals("false"))
            throw new WrongParameter("choice", property, "true, false");
        return Boolean.valueOf(value);
    }

    private static String names(Enum<?>[] choices) {
        return String.join(", ", Arrays.stream(choices).map(Enum::name).toList());
    }

    private <T> @Nullable T after(Function<String, T> key) {
        var after = asked.get(AFTER);
        if (after == null) return null;
        try {
            return key.apply(after);
        } catch (IllegalArgumentException e) {
            throw new WrongParameter(AFTER);
        }
    }
}
