package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.Areas;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** Reads a grant from a form, and offers what a form may choose from. */
@Component
class GrantReading {

    private final Areas areas;
    private final Clock clock;

    GrantReading(Areas areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The grant, or nothing after saying in the errors what is wrong with it. */
    Optional<Grant> read(GrantForm form, Errors errors) {
        var role = form.role();
        var from = form.from();
        if (role == null || from == null || errors.hasErrors()) return Optional.empty();
        if (form.until() != null && form.until().isBefore(from)) {
            errors.rejectValue("until", "accounts.grant.problem.until");
            return Optional.empty();
        }
        return switch (role.target()) {
            case PROVINCE ->
                told(errors, "province", form.province())
                        .map(province -> new Grant(role, province, null, null, from, form.until()));
            case COMMUNE ->
                told(errors, "commune", commune(form.commune()))
                        .map(commune -> new Grant(role, null, commune, null, from, form.until()));
            case ORGANISATION ->
                told(errors, "organisation", form.organisationId())
                        .map(organisation -> new Grant(role, null, null, organisation, from, form.until()));
            case NONE -> Optional.of(new Grant(role, null, null, null, from, form.until()));
        };
    }

    List<Choice> provinces() {
        return areas.provinces(today()).stream()
                .map(area -> new Choice(String.valueOf(area.id().value()), area.name()))
                .toList();
    }

    static List<Choice> roles(Page page) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(
                        role.name(), page.text("accounts.role." + role), page.text("accounts.role." + role + ".hint")))
                .toList();
    }

    private @Nullable Integer commune(@Nullable String code) {
        if (code == null || code.isBlank()) return null;
        return areas.findCommune(code.strip(), today())
                .map(AreaCard::id)
                .map(id -> id.value())
                .orElse(null);
    }

    private static <T> Optional<T> told(Errors errors, String field, @Nullable T value) {
        if (value == null) errors.rejectValue(field, "accounts.grant.problem." + field);
        return Optional.ofNullable(value);
    }
}
