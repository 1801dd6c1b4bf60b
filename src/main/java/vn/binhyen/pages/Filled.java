package vn.binhyen.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;

/** A form as somebody filled it in: what was typed is kept while it has problems. */
record Filled(
        HttpServletRequest request,
        Texts texts,
        Locale language,
        @Nullable Errors errors) {

    List<Problem> problems() {
        if (errors == null) return List.of();
        return errors.getAllErrors().stream()
                .map(error -> new Problem(
                        error instanceof FieldError field ? field.getField() : "", texts.text(language, error)))
                .toList();
    }

    String typed(String field, @Nullable Object value) {
        var sent = wasSent() ? request.getParameter(field) : null;
        if (sent != null) return sent;
        return switch (value) {
            case null -> "";
            case LocalDate day -> new Formats(language).date(day);
            case BigDecimal number -> new Formats(language).decimal(number);
            default -> value.toString();
        };
    }

    Set<String> chosen(String field, Collection<?> values) {
        if (!wasSent()) return values.stream().map(Objects::toString).collect(Collectors.toSet());
        var sent = request.getParameterValues(field);
        return sent == null ? Set.of() : Set.copyOf(Arrays.asList(sent));
    }

    private boolean wasSent() {
        return errors != null
                && errors.hasErrors()
                && !request.getParameterMap().isEmpty();
    }
}
