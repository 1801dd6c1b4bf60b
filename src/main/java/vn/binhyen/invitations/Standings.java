package vn.binhyen.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.accounts.Permission;
import vn.binhyen.database.Folding;
import vn.binhyen.database.Mappers;

/** Says how batches stand, and what became of each of their codes. */
@Service
@Transactional(readOnly = true)
class Standings {

    static final int LATEST = 50;

    private final Access access;
    private final Batches batches;
    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(Access access, Batches batches, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.batches = batches;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Batch batch(UUID id) {
        access.require(Permission.INVITE_ORGANISATIONS);
        return batches.get(id);
    }

    /** The newest batches, newest first. */
    List<BatchStanding> latest() {
        access.require(Permission.INVITE_ORGANISATIONS);
        return standings(batches.latest(LATEST));
    }

    BatchStanding standing(UUID id) {
        return standings(List.of(batch(id))).getFirst();
    }

    /** The lines that follow the one of that number, of organisations whose name contains the words. */
    List<BatchLine> lines(UUID batch, String words, int after, int size) {
        access.require(Permission.INVITE_ORGANISATIONS);
        return jdbc.sql("""
                        select i.id, i.batch, i.ordinal, i.organisation_id, i.expires_on, i.ended_by, i.used_at,
                            card.name, area.name as commune, card.closed_on
                        from invitations.invitation i
                        join organisations.public_card card on card.id = i.organisation_id
                        left join areas.area_card area on area.id = card.commune_id
                        where i.batch = :batch and i.ordinal > :after and card.folded_name like :words
                        order by i.ordinal limit :size
                        """)
                .param("batch", batch)
                .param("after", after)
                .param("words", "%" + Folding.fold(words).replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("size", size)
                .query((row, number) -> new BatchLine(
                        InvitationRecords.invitation(row, number),
                        row.getString("name"),
                        row.getString("commune"),
                        row.getObject("closed_on") != null))
                .list();
    }

    private List<BatchStanding> standings(List<Batch> of) {
        var tallies = tallies(of.stream().map(Batch::id).toList());
        return of.stream()
                .map(batch -> standing(batch, tallies.getOrDefault(batch.id(), Tally.none(batch.id()))))
                .toList();
    }

    private BatchStanding standing(Batch batch, Tally tally) {
        return new BatchStanding(
                batch.id(),
                batch.madeAt(),
                batch.wish().expiresOn(),
                batch.printableUntil(),
                batch.isPrintableOn(today()),
                batch.made() != null,
                tally.codes(),
                tally.used(),
                tally.waiting());
    }

    private Map<UUID, Tally> tallies(List<UUID> ids) {
        return jdbc
                .sql("""
                        select batch, count(*) as codes, count(*) filter (where used_at is not null) as used,
                            count(*) filter (where used_at is null and ended_at is null and expires_on >= :today)
                                as waiting
                        from invitations.invitation where batch = any (:ids) group by batch
                        """)
                .param("today", today())
                .param("ids", ids.toArray(UUID[]::new))
                .query(Mappers.of(Tally.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Tally::batch, Function.identity()));
    }

    /** The codes of a batch, counted. */
    record Tally(UUID batch, int codes, int used, int waiting) {

        static Tally none(UUID batch) {
            return new Tally(batch, 0, 0, 0);
        }
    }
}
