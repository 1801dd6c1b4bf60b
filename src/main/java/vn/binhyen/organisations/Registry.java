package vn.binhyen.organisations;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

/** All organisations. Whatever writes here keeps the public cards in the same transaction. */
interface Registry extends ListCrudRepository<Organisation, UUID> {

    default Organisation get(OrganisationId id) {
        return findById(id.value()).orElseThrow(() -> new NoSuchOrganisation(id));
    }

    /** Counts what is open and in scope. */
    @Query("""
            select
                (select count(*) from organisations.organisation where closed_on is null) as open,
                (select count(*) from organisations.organisation
                where closed_on is null and commune_id is null) as without_commune
            """)
    RegistrySize size();

    /** Enters many at once; those whose id is known already are left as they are. */
    @Modifying
    @Query("""
            with incoming as (
                select * from jsonb_to_recordset(cast(:rows as jsonb)) as r (
                    id uuid, name text, folded_name text, kind text, size_class text, school_level text,
                    armed_forces boolean, tax_code text, ministry_code text, province_id integer, commune_id integer,
                    address text, longitude double precision, latitude double precision, contact_position text,
                    contact_phone text, contact_email text, own_board text,
                    sample boolean, invented boolean, source text, in_scope text, scope_rule integer)),
            written as (
                insert into organisations.organisation (
                    id, name, folded_name, kind, size_class, school_level, armed_forces, tax_code, ministry_code,
                    province_id, commune_id, address, longitude, latitude, contact_position, contact_phone,
                    contact_email, own_board, sample, invented, source, in_scope,
                    scope_rule, version)
                select *, 0 from incoming
                on conflict (id) do nothing
                returning id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
            insert into organisations.public_card (
                id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
            select * from written
            """)
    int enter(String rows);

    /** Brings the public cards in line with what was saved. */
    @Modifying
    @Query("""
            insert into organisations.public_card
            select id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented, closed_on
            from organisations.organisation where id in (:ids)
            on conflict (id) do update set
                name = excluded.name, folded_name = excluded.folded_name, kind = excluded.kind,
                in_scope = excluded.in_scope, province_id = excluded.province_id, commune_id = excluded.commune_id,
                sample = excluded.sample, invented = excluded.invented, closed_on = excluded.closed_on
            """)
    int keepCards(Collection<UUID> ids);

    /** Places those whose commune is still unknown, and answers which they were. */
    @Query("""
            with placed as (
                update organisations.organisation set commune_id = :commune, version = version + 1
                where id in (:ids) and commune_id is null and province_id = :province
                returning id),
            carded as (
                update organisations.public_card card set commune_id = :commune
                from placed where card.id = placed.id)
            select id from placed order by id
            """)
    List<UUID> placeIn(int province, int commune, Collection<UUID> ids);

    /** Writes the finding for all that are so classified and say otherwise. */
    @Modifying
    @Query("""
            with judged as (
                update organisations.organisation set in_scope = :answer, scope_rule = cast(:rule as integer), version = version + 1
                where kind = :kind and size_class is not distinct from cast(:size as text) and armed_forces = :armed
                    and school_level is not distinct from cast(:level as text)
                    and (in_scope, scope_rule) is distinct from (:answer, cast(:rule as integer))
                returning id)
            update organisations.public_card card set in_scope = :answer
            from judged where card.id = judged.id
            """)
    int writeFinding(
            String kind,
            @Nullable String size,
            @Nullable String level,
            boolean armed,
            String answer,
            @Nullable Integer rule);

    /** Enters the new ones of some rows of a staged list. */
    @Modifying
    @Query("""
            with incoming as (
                select r.* from organisations.staged_row s,
                    json_to_record(s.facts) as r (
                    id uuid, name text, folded_name text, kind text, size_class text, school_level text,
                    armed_forces boolean, tax_code text, ministry_code text, province_id integer, commune_id integer,
                    address text, longitude double precision, latitude double precision, contact_position text,
                    contact_phone text, contact_email text, own_board text,
                    sample boolean, invented boolean, source text, in_scope text, scope_rule integer)
                where s.import_id = :list and s.outcome = 'FRESH'
                    and s.row_number > :after and s.row_number <= :last),
            written as (
                insert into organisations.organisation (
                    id, name, folded_name, kind, size_class, school_level, armed_forces, tax_code, ministry_code,
                    province_id, commune_id, address, longitude, latitude, contact_position, contact_phone,
                    contact_email, own_board, sample, invented, source, in_scope,
                    scope_rule, version)
                select *, 0 from incoming
                on conflict (id) do nothing
                returning id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
            insert into organisations.public_card (
                id, name, folded_name, kind, in_scope, province_id, commune_id, sample, invented)
            select * from written
            """)
    int enterStaged(UUID list, int after, int last);

    /** Corrects those that some rows of a staged list change and nobody else has changed since it was looked at. */
    @Modifying
    @Query("""
            with incoming as (
                select r.* from organisations.staged_row s,
                    json_to_record(s.facts) as r (version integer,
                    id uuid, name text, folded_name text, kind text, size_class text, school_level text,
                    armed_forces boolean, tax_code text, ministry_code text, province_id integer, commune_id integer,
                    address text, longitude double precision, latitude double precision, contact_position text,
                    contact_phone text, contact_email text, own_board text,
                    in_scope text, scope_rule integer)
                where s.import_id = :list and s.outcome = 'CHANGED'
                    and s.row_number > :after and s.row_number <= :last),
            written as (
                update organisations.organisation o set
                    name = r.name, folded_name = r.folded_name, kind = r.kind, size_class = r.size_class,
                    school_level = r.school_level, armed_forces = r.armed_forces, tax_code = r.tax_code,
                    ministry_code = r.ministry_code, province_id = r.province_id, commune_id = r.commune_id,
                    address = r.address, longitude = r.longitude, latitude = r.latitude,
                    contact_position = r.contact_position, contact_phone = r.contact_phone,
                    contact_email = r.contact_email, own_board = r.own_board, in_scope = r.in_scope, scope_rule = r.scope_rule,
                    version = o.version + 1
                from incoming r where o.id = r.id and o.version = r.version
                returning o.id, o.name, o.folded_name, o.kind, o.in_scope, o.province_id, o.commune_id)
            update organisations.public_card card set
                name = w.name, folded_name = w.folded_name, kind = w.kind, in_scope = w.in_scope,
                province_id = w.province_id, commune_id = w.commune_id
            from written w where card.id = w.id
            """)
    int correctStaged(UUID list, int after, int last);
}
