create schema exemplars;
grant usage on schema exemplars to ${application};

-- A collective, or an individual in their office, whose work is held up as an example. An individual is named by post and
-- unit; nothing is kept of a person's life.
create table exemplars.exemplar (
    id               uuid    primary key,
    province_id      integer not null, -- areas, organisations: no foreign key across modules
    commune_id       integer,
    organisation_id  uuid,
    body_name        text    collate "vi-x-icu" not null check (body_name <> ''),
    kind             text    not null check (kind in ('COLLECTIVE', 'INDIVIDUAL')),
    name             text    collate "vi-x-icu" not null check (length(name) between 1 and 200),
    field            text    not null check (length(field) between 1 and 120),
    merit            text    not null check (length(merit) between 1 and 2000),
    folded_text      text    not null, -- name, field and body, for search
    model_id         uuid,    -- preventionmodels
    proposed_on      date    not null,
    state            text    not null check (state in ('PROPOSED', 'RECOGNISED', 'WITHDRAWN')),
    state_since      date    not null check (state_since >= proposed_on),
    recognised_by    text    check (length(recognised_by) between 1 and 200),
    decision         text    check (length(decision) between 1 and 60),
    recognised_on    date    check (recognised_on >= proposed_on),
    movement_year    integer check (movement_year between 1945 and 9999),
    file_id          uuid,    -- files
    withdrawn_on     date    check (withdrawn_on >= coalesce(recognised_on, proposed_on)),
    withdrawn_reason text    check (length(withdrawn_reason) between 1 and 1000),
    entered_by       text    not null check (entered_by in ('BODY', 'DESK', 'OFFICE')),
    version          integer not null,
    check (num_nulls(recognised_by, decision, recognised_on, movement_year) in (0, 4)),
    check (movement_year <= extract(year from recognised_on)),
    check (num_nulls(withdrawn_on, withdrawn_reason) in (0, 2)),
    check ((state = 'WITHDRAWN') = (withdrawn_on is not null)),
    check (state <> 'PROPOSED' or recognised_on is null),
    check (state <> 'RECOGNISED' or recognised_on is not null),
    check (file_id is null or recognised_on is not null)
);
create index on exemplars.exemplar (province_id, name);
create index on exemplars.exemplar (commune_id, name);
create index on exemplars.exemplar (organisation_id);
create index on exemplars.exemplar (model_id);

alter table exemplars.exemplar enable row level security;
alter table exemplars.exemplar force row level security;
create policy within_scope on exemplars.exemplar using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
