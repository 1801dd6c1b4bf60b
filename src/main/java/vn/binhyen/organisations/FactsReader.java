package vn.binhyen.organisations;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what was typed about an organisation into its facts: one reading for forms, lists and requests. */
class FactsReader {

    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ().-]{4,28}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern MINISTRY_CODE = Pattern.compile("[0-9A-Za-z.\\-]{1,20}");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private final PlaceReader places;
    private final @Nullable OrganisationKind otherwise;

    /** The kind is that of what does not say its own, or says it in words that nobody knows; null: it must. */
    FactsReader(PlaceReader places, @Nullable OrganisationKind otherwise) {
        this.places = places;
        this.otherwise = otherwise;
    }

    /** The facts, or nothing where a flaw blocks; the flaws stay with what was typed. */
    Optional<OrganisationFacts> read(Typed typed) {
        var name = name(typed);
        var classification = classification(typed);
        var codes = codes(typed);
        var place = places.read(typed);
        var contact = contact(typed);
        var arrangements =
                new Arrangements(chosen(typed, Field.OWN_BOARD, Words::answer).orElse(OwnBoard.UNKNOWN));
        if (!typed.isSound() || classification.isEmpty() || place.isEmpty()) return Optional.empty();
        return Optional.of(
                new OrganisationFacts(name, classification.get(), codes, place.get(), contact, arrangements));
    }

    private static String name(Typed typed) {
        var name = typed.text(Field.NAME);
        if (name.isEmpty()) typed.block(Field.NAME, "nameMissing");
        else if (name.length() < 2) typed.block(Field.NAME, "nameTooShort");
        else typed.optional(Field.NAME, 300);
        return name;
    }

    private Optional<Classification> classification(Typed typed) {
        var kind = kind(typed);
        var size = chosen(typed, Field.SIZE, Words::size).orElse(null);
        var level = chosen(typed, Field.LEVEL, Words::level).orElse(null);
        var armed = chosen(typed, Field.ARMED_FORCES, Words::answer).filter(OwnBoard.YES::equals);
        if (kind == null) return Optional.empty();
        if (size != null && size != SizeClass.UNKNOWN && kind != OrganisationKind.ENTERPRISE)
            typed.warn(Field.SIZE, "sizeOnlyOfEnterprises");
        if (level != null && level != SchoolLevel.UNKNOWN && kind != OrganisationKind.SCHOOL)
            typed.warn(Field.LEVEL, "levelOnlyOfSchools");
        return Optional.of(new Classification(kind, size, level, armed.isPresent()));
    }

    private @Nullable OrganisationKind kind(Typed typed) {
        if (otherwise != null) {
            var said = Words.kind(typed.text(Field.KIND));
            if (said.isEmpty() && !typed.isBlank(Field.KIND))
                typed.warn(Field.KIND, "kindTaken", typed.text(Field.KIND));
            return said.orElse(otherwise);
        }
        if (typed.isBlank(Field.KIND)) typed.block(Field.KIND, "kindMissing");
        return chosen(typed, Field.KIND, Words::kind).orElse(null);
    }

    private static Codes codes(Typed typed) {
        return new Codes(taxCode(typed), ministryCode(typed));
    }

    private static @Nullable String taxCode(Typed typed) {
        if (typed.isBlank(Field.TAX_CODE)) return null;
        var code = TaxCode.typed(typed.text(Field.TAX_CODE));
        if (!code.isWellFormed()) {
            typed.block(Field.TAX_CODE, "taxCodeForm");
            return null;
        }
        if (!code.hasRightCheckDigit()) typed.block(Field.TAX_CODE, "taxCodeCheck");
        return code.written();
    }

    private static @Nullable String ministryCode(Typed typed) {
        var code = typed.optional(Field.MINISTRY_CODE, 20);
        if (code != null && !MINISTRY_CODE.matcher(code).matches())
            typed.block(Field.MINISTRY_CODE, "ministryCodeForm");
        return code;
    }

    private static WorkContact contact(Typed typed) {
        var phone = typed.optional(Field.PHONE, 30);
        if (phone != null && !PHONE.matcher(phone).matches()) typed.block(Field.PHONE, "phoneForm");
        var email = typed.optional(Field.EMAIL, 200);
        if (email != null && !EMAIL.matcher(email).matches()) typed.block(Field.EMAIL, "emailForm");
        return new WorkContact(typed.optional(Field.POSITION, 200), phone, email);
    }

    /** A day as people type it (22/11/2026) or as files carry it (2026-11-22). */
    static Optional<LocalDate> day(String text) {
        try {
            var typed = DAY.matcher(text);
            if (!typed.matches()) return Optional.of(LocalDate.parse(text));
            return Optional.of(LocalDate.of(number(typed.group(3)), number(typed.group(2)), number(typed.group(1))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static <T> Optional<T> chosen(Typed typed, Field field, Function<String, Optional<T>> words) {
        if (typed.isBlank(field)) return Optional.empty();
        var chosen = words.apply(typed.text(field));
        if (chosen.isEmpty()) typed.block(field, "unknownWord", typed.text(field));
        return chosen;
    }
}
