package vn.binhyen.activities;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.directives.Deadline;
import vn.binhyen.directives.Deadlines;
import vn.binhyen.pages.Choice;
import vn.binhyen.preventionmodels.Body;
import vn.binhyen.preventionmodels.PointLives;

/** Gathers what the form of a session offers. */
@Component
@Transactional(readOnly = true)
class FormView {

    private final Kinds kinds;
    private final Hosts hosts;
    private final Deadlines deadlines;
    private final PointLives points;

    FormView(Kinds kinds, Hosts hosts, Deadlines deadlines, PointLives points) {
        this.kinds = kinds;
        this.hosts = hosts;
        this.deadlines = deadlines;
        this.points = points;
    }

    Optional<Kind> kind(String code) {
        return kinds.find(code);
    }

    /** Those that are offered today. */
    List<Kind> kinds() {
        return kinds.offered(hosts.today());
    }

    FormChoices of(String kind, @Nullable Host host) {
        return new FormChoices(
                kinds.find(kind).orElseGet(() -> kinds.all().getFirst()),
                host == null || host.organisationId() == null ? hosts.offered(null) : List.of(host),
                communes(host),
                host == null || host.organisationId() == null ? List.of() : tasks(host.organisationId()),
                host == null ? List.of() : points(host));
    }

    private List<Choice> communes(@Nullable Host host) {
        return hosts.communes(host).stream()
                .map(card -> new Choice(String.valueOf(card.id().value()), card.name()))
                .toList();
    }

    private List<Choice> tasks(UUID organisation) {
        return deadlines.of(organisation).stream()
                .filter(deadline -> deadline.status().isOutstanding())
                .map(FormView::task)
                .toList();
    }

    private static Choice task(Deadline deadline) {
        var symbol = deadline.symbol() == null ? "" : " – " + deadline.symbol();
        return new Choice(String.valueOf(deadline.id()), deadline.title() + symbol);
    }

    private List<Choice> points(Host host) {
        var body = new Body(host.provinceId(), host.hostCommune(), host.organisationId(), host.hostName());
        return points.runningAt(body).stream()
                .map(point -> new Choice(point.id().toString(), point.modelName()))
                .toList();
    }
}
