package vn.binhyen.activities;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import vn.binhyen.directives.Deadline;
import vn.binhyen.directives.Deadlines;

/** Reads what a form or a program tells of a host's session, and notes beside each field what is wrong with it. */
@Component
@Transactional(readOnly = true)
class NotesReading {

    private final Hosts hosts;
    private final Kinds kinds;
    private final Deadlines deadlines;

    NotesReading(Hosts hosts, Kinds kinds, Deadlines deadlines) {
        this.hosts = hosts;
        this.kinds = kinds;
        this.deadlines = deadlines;
    }

    Notes read(SessionForm form, Host host, Errors errors) {
        check(form, host, errors);
        var parts = parts(form, host, errors);
        var terms = form.terms();
        if (terms.communeId() == null && host.hostCommune() != null) terms = terms.at(host.hostCommune());
        return new Notes(terms, form.numbers(), parts, reports(form, errors), form.result());
    }

    private void check(SessionForm form, Host host, Errors errors) {
        var terms = form.terms();
        terms.check(errors);
        form.numbers().check(errors);
        if (!terms.kind().isEmpty() && kinds.find(terms.kind()).isEmpty())
            errors.rejectValue("terms.kind", "activities.kind.missing");
        if (terms.communeId() != null && !liesIn(host, terms.communeId()))
            errors.rejectValue("terms.communeId", "activities.commune.missing");
        if (terms.obligation() != null && !isAsked(host, terms.obligation()))
            errors.rejectValue("terms.obligation", "activities.obligation.missing");
    }

    private boolean liesIn(Host host, int commune) {
        return Objects.equals(host.hostCommune(), commune)
                || hosts.communes(host).stream().anyMatch(card -> card.id().value() == commune);
    }

    private boolean isAsked(Host host, long obligation) {
        return host.organisationId() != null
                && deadlines.of(host.organisationId()).stream()
                        .map(Deadline::id)
                        .anyMatch(id -> id == obligation);
    }

    private List<Part> parts(SessionForm form, Host host, Errors errors) {
        var parts = new ArrayList<Part>();
        for (var typed : Lines.partners(form.partners())) {
            var found = hosts.named(host.provinceId(), typed.name());
            if (found.size() != 1) {
                var code = found.isEmpty() ? "activities.partner.missing" : "activities.partner.several";
                errors.rejectValue("partners", code, new Object[] {typed.name()}, null);
            } else parts.add(part(found.getFirst(), typed.came()));
        }
        for (var sent : form.parts() == null ? List.<PartForm>of() : form.parts()) {
            if (sent == null || sent.organisation() == null) continue;
            var found = hosts.organisations(List.of(sent.organisation()));
            if (found.isEmpty()) errors.rejectValue("parts", "activities.partner.unknown");
            else parts.add(part(found.getFirst(), sent.came()));
        }
        checkParts(parts, host, form, errors);
        return parts;
    }

    private static void checkParts(List<Part> parts, Host host, SessionForm form, Errors errors) {
        var field = form.parts() == null ? "partners" : "parts";
        var seen = new HashSet<>();
        if (host.organisationId() != null) seen.add(host.organisationId());
        for (var part : parts) {
            if (!seen.add(part.organisation()))
                errors.rejectValue(field, "activities.partner.twice", new Object[] {part.name()}, null);
        }
        var came = form.numbers().came();
        long theirs = parts.stream()
                .map(Part::came)
                .filter(Objects::nonNull)
                .mapToLong(Integer::longValue)
                .sum();
        if (came != null && theirs > came) errors.rejectValue(field, "activities.partner.more");
    }

    private static Part part(Host found, @Nullable Integer came) {
        return new Part(Objects.requireNonNull(found.organisationId()), found.hostName(), came);
    }

    private static List<PoliceReport> reports(SessionForm form, Errors errors) {
        if (form.reports() != null)
            return form.reports().stream()
                    .filter(sent -> sent != null && sent.at() != null && sent.desk() != null)
                    .map(sent -> new PoliceReport(sent.at(), sent.desk().strip()))
                    .toList();
        var read = Lines.reports(form.reported());
        if (read.isEmpty()) errors.rejectValue("reported", "activities.reported.unreadable");
        return read.orElse(List.of());
    }
}
