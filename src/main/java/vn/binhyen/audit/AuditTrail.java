package vn.binhyen.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Scopes;

/** Reads the trail, for those who may. Nothing in it is written here: acts are heard, seals are the sealer's. */
@Service
@Transactional
public class AuditTrail {

    private static final String PERMISSION = "READ_AUDIT";

    private final Entries entries;
    private final Seals seals;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    AuditTrail(Entries entries, Seals seals, Actors actors, ApplicationEventPublisher events) {
        this.entries = entries;
        this.seals = seals;
        this.actors = actors;
        this.events = events;
    }

    /** The newest entries, after the cursor if there is one. */
    List<SealedEntry> list(EntryFilter filter, Optional<Cursor> after, int limit) {
        open();
        return entries.list(filter, after, limit);
    }

    /** What was done about one record, the latest first; refused to whoever may not read the trail. */
    public List<PastAct> about(String subject) {
        open();
        var found = entries.about(subject);
        var names = actors.namesOf(found.stream().map(Entry::actor).collect(Collectors.toSet()));
        return found.stream()
                .map(entry -> new PastAct(entry.occurredAt(), entry.act(), entry.actor(), names.get(entry.actor())))
                .toList();
    }

    /** The acts that occur in the trail. */
    List<String> acts() {
        open();
        return entries.acts();
    }

    /** The end of the chain, for people to note down outside the database. */
    Seal head() {
        open();
        return seals.last();
    }

    /** How far the trail is sealed. */
    public SealState state() {
        open();
        return seals.state();
    }

    /** Says that entries are about to be handed out; committed before the first of them is. */
    void announceExport(TrailExported export) {
        open();
        events.publishEvent(export);
    }

    void each(EntryFilter filter, Consumer<SealedEntry> reader) {
        open();
        entries.each(filter, reader);
    }

    /** Follows the whole chain, which must also pass through the noted head if there is one. */
    Verdict verify(@Nullable Head noted) {
        open();
        var check = new ChainCheck();
        seals.follow(check);
        if (noted != null) check.passes(noted, seals.find(noted.position()).orElse(null));
        return new Verdict(check.head(), check.fault(), seals.waiting());
    }

    /** Audit lies below accounts and cannot ask them; so it reads the permission where Spring Security keeps it. */
    private void open() {
        var scope = Scopes.current();
        boolean system = scope.everything() && scope.actor().startsWith("system:");
        if (!system && !signedInReader()) throw new AccessDeniedException("Lacks " + PERMISSION);
        entries.open();
    }

    private static boolean signedInReader() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> PERMISSION.equals(authority.getAuthority()));
    }
}
