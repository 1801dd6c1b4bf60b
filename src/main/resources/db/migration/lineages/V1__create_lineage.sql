create schema lineages;
grant usage on schema lineages to ${application};

-- What makes a model this model and no other: a short ordered list, written by its owner. What is dropped stays, because
-- the checklists of earlier replications name it.
create table lineages.core_element (
    id              uuid        primary key,
    model_id        uuid        not null, -- preventionmodels.model: no foreign key across modules
    province_id     integer     not null, -- of the model's owner
    commune_id      integer,
    organisation_id uuid,
    ordinal         integer     not null check (ordinal between 1 and 10),
    text            text        not null check (length(text) between 1 and 200),
    written_at      timestamptz not null,
    dropped_at      timestamptz
);
create index on lineages.core_element (model_id);
alter table lineages.core_element enable row level security;
alter table lineages.core_element force row level security;
create policy within_scope on lineages.core_element using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
-- Whoever acts may read it: the checklist is for those who copy the model elsewhere. Which models they may read is asked first.
create policy read_by_who_acts on lineages.core_element for select using (
    (select current_setting('binhyen.actor', true)) <> '');

-- A point that was made after another of the same model. The scope is that of the place where the copy runs.
create table lineages.replication (
    point_id        uuid        primary key, -- the copy; a point has one source
    source_id       uuid        not null,
    model_id        uuid        not null,
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid,
    kept            text        check (length(kept) between 1 and 1000),
    adapted         text        check (length(adapted) between 1 and 1000),
    core_asked      integer     not null check (core_asked >= 0),
    core_kept       integer     not null check (core_kept between 0 and core_asked),
    actor           text        not null,
    at              timestamptz not null,
    check (point_id <> source_id)
);
create index on lineages.replication (model_id);
create index on lineages.replication (source_id);
alter table lineages.replication enable row level security;
alter table lineages.replication force row level security;
create policy within_scope on lineages.replication using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- The checklist of a replication, as the core elements read then.
create table lineages.checked_element (
    point_id   uuid    not null references lineages.replication,
    element_id uuid    not null references lineages.core_element,
    kept       boolean not null,
    primary key (point_id, element_id)
);
create index on lineages.checked_element (element_id);
alter table lineages.checked_element enable row level security;
alter table lineages.checked_element force row level security;
create policy with_its_replication on lineages.checked_element using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from lineages.replication where replication.point_id = checked_element.point_id));

-- How a model read until it was renewed. Why, when and by whom it was renewed, the model's step says.
create table lineages.edition (
    model_id        uuid    not null,
    step            integer not null, -- the ordinal of the step that ended it
    province_id     integer not null, -- of the model's owner
    commune_id      integer,
    organisation_id uuid,
    kind            text    not null,
    name            text    not null,
    problem         text    not null,
    meant_for       text,
    working         text    not null,
    forms           text,
    reference       text,
    participants    integer,
    primary key (model_id, step)
);
alter table lineages.edition enable row level security;
alter table lineages.edition force row level security;
create policy within_scope on lineages.edition using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
create policy read_by_who_acts on lineages.edition for select using (
    (select current_setting('binhyen.actor', true)) <> '');

-- A model that was developed from another. Whoever acts sees every edge, because a cycle may run through any of them.
create table lineages.derivation (
    child_id        uuid        not null,
    parent_id       uuid        not null,
    province_id     integer     not null, -- of the child's owner
    commune_id      integer,
    organisation_id uuid,
    note            text        not null check (length(note) between 1 and 1000),
    actor           text        not null,
    at              timestamptz not null,
    primary key (child_id, parent_id),
    check (child_id <> parent_id)
);
create index on lineages.derivation (parent_id);
alter table lineages.derivation enable row level security;
alter table lineages.derivation force row level security;
create policy within_scope on lineages.derivation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
create policy read_by_who_acts on lineages.derivation for select using (
    (select current_setting('binhyen.actor', true)) <> '');

revoke update, delete on lineages.replication, lineages.checked_element, lineages.edition from ${application};
revoke update on lineages.derivation from ${application};
