package vn.binhyen.entries;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** How the office types a rule; which fields count depends on its kind. */
record RuleForm(
        @Nullable UUID id,
        @Nullable String kind,
        @Nullable String code,
        @Nullable String parts,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable Integer percent,
        boolean hard) {

    private static final int MOST_PARTS = 10;
    private static final int MOST_PERCENT = 1000;

    static RuleForm empty() {
        return new RuleForm(UUID.randomUUID(), "RANGE", null, null, null, null, null, false);
    }

    void check(Predicate<List<String>> known, Errors errors) {
        if (id == null) errors.rejectValue("id", "NotNull");
        var codes = codes(code);
        boolean every = codes.isEmpty() && "CHANGE".equals(kind);
        if (!every && (codes.size() != 1 || !known.test(codes))) errors.rejectValue("code", "entries.rule.code.wrong");
        switch (Objects.requireNonNullElse(kind, "")) {
            case "RANGE" -> checkRange(errors);
            case "PARTS", "SUM" -> checkParts(known, errors);
            case "CHANGE" -> checkChange(errors);
            default -> errors.rejectValue("kind", "NotNull");
        }
    }

    private void checkRange(Errors errors) {
        if (least == null && most == null) errors.rejectValue("least", "entries.rule.bounds.missing");
        if (least != null && most != null && least.compareTo(most) > 0)
            errors.rejectValue("most", "entries.rule.bounds.order");
    }

    private void checkParts(Predicate<List<String>> known, Errors errors) {
        var codes = codes(parts);
        boolean isPart =
                code != null && codes.contains(codes(code).stream().findFirst().orElse(""));
        if (codes.isEmpty() || codes.size() > MOST_PARTS || isPart || !known.test(codes))
            errors.rejectValue("parts", "entries.rule.parts.wrong");
    }

    private void checkChange(Errors errors) {
        if (percent == null || percent < 1 || percent > MOST_PERCENT)
            errors.rejectValue("percent", "entries.rule.percent.wrong");
        if (hard) errors.rejectValue("hard", "entries.rule.hard.wrong");
    }

    /** The check, once nothing is wrong with the form. */
    Check check() {
        var whole = codes(code).stream().findFirst().orElse(null);
        return switch (Objects.requireNonNull(kind)) {
            case "RANGE" -> new Check.Range(Objects.requireNonNull(whole), least, most);
            case "PARTS" -> new Check.Parts(codes(parts), Objects.requireNonNull(whole));
            case "SUM" -> new Check.Sum(codes(parts), Objects.requireNonNull(whole));
            default -> new Check.Change(whole, Objects.requireNonNull(percent), least);
        };
    }

    /** E41, as typed: e41; several with commas or spaces between them. */
    private static List<String> codes(@Nullable String typed) {
        return typed == null
                ? List.of()
                : Arrays.stream(typed.strip().split("[\\s,;+]+"))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)
                                + word.substring(1).toLowerCase(Locale.ROOT))
                        .toList();
    }
}
