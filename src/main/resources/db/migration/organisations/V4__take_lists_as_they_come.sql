-- Lists as offices send them: what was found of how a list is written, what somebody corrected of it, and which communes of today each of
-- its rows may be in. The upload stays until the list is settled, for it is read again when something was corrected.
alter table organisations.staged_import
    add column seen       jsonb, -- null until it was read
    add column correction jsonb not null default '{}',
    add column alike      integer not null default 0,
    drop constraint staged_import_state_check,
    add constraint staged_import_state_check check (state in ('READING', 'STAGED', 'APPLIED', 'DISCARDED', 'UNDONE')),
    drop constraint staged_import_check,
    add constraint staged_import_check check ((state in ('APPLIED', 'UNDONE')) = (applied_at is not null));

alter table organisations.staged_row
    alter column facts type json, -- read once, when the list is entered: taking it apart before is work for nothing
    drop constraint staged_row_import_id_fkey, -- checked row by row it took as long as a fourth of the reading
    add column ordinal    text,
    add column commune    text,
    add column candidates text[] not null default '{}',
    add column otherwise  json,  -- of a row that looks like a known organisation: the facts of another one
    drop constraint staged_row_outcome_check,
    add constraint staged_row_outcome_check check (outcome in ('FRESH', 'CHANGED', 'SAME', 'ALIKE', 'FAULTY')),
    add constraint staged_row_otherwise_check check ((outcome = 'ALIKE') = (otherwise is not null));

-- The rows of one list are found by their key; of the noted ones there was an index that every row paid for.
drop index organisations.staged_row_import_id_row_number_idx;

-- What somebody corrected of a layout is taken so the next time that they send a list with the same heads.
create table organisations.remembered_layout (
    actor         text        not null,
    fingerprint   text        not null check (fingerprint ~ '^[0-9a-f]{32}$'),
    correction    jsonb       not null,
    remembered_at timestamptz not null,
    primary key (actor, fingerprint)
);
alter table organisations.remembered_layout enable row level security;
alter table organisations.remembered_layout force row level security;
create policy own_layout on organisations.remembered_layout
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');

-- What a list did to the registry, so that it can be undone: of a corrected organisation also what it was before.
create table organisations.applied_row (
    import_id       uuid    not null references organisations.staged_import on delete cascade,
    organisation_id uuid    not null,
    actor           text    not null,
    version         integer not null, -- that it had afterwards
    before          jsonb, -- null: the list registered it
    primary key (import_id, organisation_id)
);
alter table organisations.applied_row enable row level security;
alter table organisations.applied_row force row level security;
create policy own_list on organisations.applied_row
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');
