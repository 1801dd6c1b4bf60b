package vn.binhyen.organisations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.areas.AreaId;
import vn.binhyen.audit.ListHash;

/** Registers agencies, enterprises, schools and residential areas, corrects what is known of them, and closes them. */
@Service
@Transactional
public class Organisations {

    private static final int BATCH = 2000;

    private final Registry registry;
    private final Scoping scoping;
    private final Access access;
    private final ApplicationEventPublisher events;

    Organisations(Registry registry, Scoping scoping, Access access, ApplicationEventPublisher events) {
        this.registry = registry;
        this.scoping = scoping;
        this.access = access;
        this.events = events;
    }

    public OrganisationCard get(OrganisationId id) {
        return organisation(id).card();
    }

    /** Enters an organisation; entered a second time under the same id, nothing happens. */
    public OrganisationId register(Registration entry) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        OutsideYourArea.check(entry.facts().place());
        if (registry.existsById(entry.id().value())) return entry.id();
        var organisation =
                Organisation.registered(entry, scoping.judge(entry.facts().classification()));
        save(organisation);
        events.publishEvent(organisation.registration());
        return entry.id();
    }

    /** Enters many organisations set-wise, as one act; those whose id is known already are left as they are. */
    public int registerAll(List<Registration> entries) {
        access.require(Permission.IMPORT_ORGANISATIONS);
        entries.forEach(entry -> OutsideYourArea.check(entry.facts().place()));
        int entered = enter(entries);
        if (entered > 0) {
            var list = ListHash.of(entries.stream().map(entry -> entry.id().toString()));
            events.publishEvent(new OrganisationsRegistered(entered, list.sha256()));
        }
        return entered;
    }

    /** Corrects the facts of an organisation as its editor saw them at the version. */
    public void edit(OrganisationId id, int version, OrganisationFacts facts) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        OutsideYourArea.check(facts.place());
        var organisation = registry.get(id);
        var edited = organisation.edit(facts, scoping.judge(facts.classification()), version);
        save(organisation);
        events.publishEvent(edited);
    }

    public void close(OrganisationId id, LocalDate day, String reason) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var organisation = registry.get(id);
        var closed = organisation.close(day, reason, scoping.today());
        save(organisation);
        events.publishEvent(closed);
    }

    public void reopen(OrganisationId id) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        var organisation = registry.get(id);
        var reopened = organisation.reopen();
        save(organisation);
        events.publishEvent(reopened);
    }

    /** Places organisations whose commune is unknown; those that somebody placed meanwhile are left where they are. */
    public int assignCommune(AreaId province, AreaId commune, Collection<OrganisationId> organisations) {
        access.require(Permission.REGISTER_ORGANISATIONS);
        OutsideYourArea.check(new Place(province.value(), commune.value(), null, null, null));
        if (organisations.isEmpty()) return 0;
        var ids = organisations.stream().map(OrganisationId::value).toList();
        var placed = registry.placeIn(province.value(), commune.value(), ids);
        if (!placed.isEmpty()) {
            var list = ListHash.of(placed.stream().map(UUID::toString));
            events.publishEvent(new CommuneAssigned(commune, placed, list.sha256()));
        }
        return placed.size();
    }

    /** How many organisations the viewer may see. */
    public RegistrySize size() {
        access.require(Permission.READ_ORGANISATIONS);
        return registry.size();
    }

    /** Refuses whoever may not register, before what they sent is read. */
    void checkMayRegister() {
        access.require(Permission.REGISTER_ORGANISATIONS);
    }

    /** All that is known of an organisation, for its page and its form. */
    Organisation organisation(OrganisationId id) {
        access.require(Permission.READ_ORGANISATIONS);
        return registry.get(id);
    }

    private int enter(List<Registration> entries) {
        var rules = scoping.rules();
        var today = scoping.today();
        int entered = 0;
        try {
            for (int from = 0; from < entries.size(); from += BATCH) {
                var batch = entries.subList(from, Math.min(entries.size(), from + BATCH));
                entered += registry.enter(StoredRows.json(batch.stream()
                        .map(entry ->
                                StoredRows.of(entry, rules.judge(entry.facts().classification(), today)))
                        .toList()));
            }
        } catch (DuplicateKeyException taken) {
            throw new CodeTaken(taken);
        }
        return entered;
    }

    private void save(Organisation organisation) {
        try {
            registry.save(organisation);
        } catch (DuplicateKeyException taken) {
            throw new CodeTaken(taken);
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new SomeoneElseChangedThis(organisation.id());
        }
        registry.keepCards(List.of(organisation.id().value()));
    }
}
