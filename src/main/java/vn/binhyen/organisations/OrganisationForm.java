package vn.binhyen.organisations;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.MapBindingResult;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** The form of an organisation: what stands in its fields, before it is read and while it has flaws. */
record OrganisationForm(Map<Field, String> values) {

    private static final Map<Field, String> CHOSEN = Map.of(
            Field.KIND, "OrganisationKind",
            Field.SIZE, "SizeClass",
            Field.LEVEL, "SchoolLevel",
            Field.ARMED_FORCES, "OwnBoard",
            Field.OWN_BOARD, "OwnBoard");

    /** What the form does not ask. */
    private static final Set<Field> UNSEEN =
            EnumSet.of(Field.PROVINCE, Field.COMMUNE_NAME, Field.SOURCE, Field.ORDINAL, Field.DISTRICT, Field.POINT);

    static OrganisationForm empty() {
        return new OrganisationForm(Map.of());
    }

    static OrganisationForm sent(HttpServletRequest request) {
        var values = new EnumMap<Field, String>(Field.class);
        for (var field : Field.values()) {
            var value = request.getParameter(field.formName());
            if (value != null) values.put(field, value);
        }
        return new OrganisationForm(values);
    }

    /** The facts as they would be typed; codes stand for areas. */
    static OrganisationForm of(OrganisationFacts facts, String province, @Nullable String commune) {
        return new OrganisationForm(TypedFacts.of(facts, province, commune));
    }

    String get(String formName) {
        return values.entrySet().stream()
                .filter(entry -> entry.getKey().formName().equals(formName))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    /** What two people typed differently. */
    List<Field> differingFrom(OrganisationForm other) {
        return Arrays.stream(Field.values())
                .filter(field -> !UNSEEN.contains(field))
                .filter(field -> !get(field.formName()).equals(other.get(field.formName())))
                .toList();
    }

    /** What stands in a field, in words where the form sends a value; empty where nothing does. */
    String shown(Page page, Field field, List<Choice> communes) {
        var value = get(field.formName());
        var type = CHOSEN.get(field);
        if (type != null && !value.isEmpty()) return page.text("organisations." + type + "." + value);
        if (field != Field.COMMUNE) return value;
        return communes.stream()
                .filter(commune -> commune.value().equals(value))
                .map(Choice::text)
                .findFirst()
                .orElse(value);
    }

    /** The flaws that block, as the page shows them beside the fields. */
    static Errors errors(Typed typed) {
        var errors = new MapBindingResult(new HashMap<>(), "form");
        typed.flaws().stream()
                .filter(Flaw::blocking)
                .forEach(flaw -> errors.rejectValue(
                        flaw.field().formName(),
                        flaw.textKey(),
                        flaw.arguments().toArray(),
                        null));
        return errors;
    }
}
