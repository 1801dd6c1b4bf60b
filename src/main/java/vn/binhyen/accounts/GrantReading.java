package vn.binhyen.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.binhyen.areas.AreaCard;
import vn.binhyen.areas.Areas;
import vn.binhyen.pages.Choice;
import vn.binhyen.pages.Page;

/** Reads a grant from a form, and offers what a form may choose from. */
@Component
class GrantReading {

    private static final int MOST_FOUND = 20;
    private static final int SHORTEST_WORDS = 2;

    private final Areas areas;
    private final ObjectProvider<GrantTargets> organisations;
    private final Clock clock;

    GrantReading(Areas areas, ObjectProvider<GrantTargets> organisations, Clock clock) {
        this.areas = areas;
        this.organisations = organisations;
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
                organisation(form, errors)
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

    /** One that was chosen or is the only one so called; where there are several the person has to choose. */
    private Optional<UUID> organisation(GrantForm form, Errors errors) {
        var id = form.organisationId();
        if (id != null && names(id).isPresent()) return Optional.of(id);
        var found = found(form);
        if (found.size() == 1) return Optional.of(found.getFirst().id());
        errors.rejectValue("organisation", "accounts.grant.problem.organisation" + (found.isEmpty() ? "" : ".choose"));
        return Optional.empty();
    }

    /** The organisations so called, as many as one can choose from. */
    List<GrantTargets.Target> found(GrantForm form) {
        var targets = organisations.getIfAvailable();
        var words = form.organisationWords();
        return targets == null || words.length() < SHORTEST_WORDS ? List.of() : targets.named(words, MOST_FOUND);
    }

    private Optional<String> names(UUID organisation) {
        var targets = organisations.getIfAvailable();
        return targets == null ? Optional.of(organisation.toString()) : targets.nameOf(organisation);
    }

    private static <T> Optional<T> told(Errors errors, String field, @Nullable T value) {
        if (value == null) errors.rejectValue(field, "accounts.grant.problem." + field);
        return Optional.ofNullable(value);
    }
}
