create schema trials;
grant usage on schema trials to ${application};

-- How one model is to be judged. Frozen before the data arrive, where that is still possible; what is frozen is never changed.
create table trials.trial (
    id               uuid    primary key,
    model_id         uuid    not null, -- preventionmodels; areas, organisations: no foreign key across modules
    province_id      integer not null,
    commune_id       integer,
    organisation_id  uuid,
    body_name        text    collate "vi-x-icu" not null check (body_name <> ''), -- the model's owner
    model_name       text    collate "vi-x-icu" not null check (model_name <> ''),
    outcome          text    not null check (length(outcome) between 1 and 200),
    measure          text    check (measure ~ '^[A-G][0-9]{2}[a-z]?$'), -- of the ledger; null: the counts come in a file
    first_month      date    not null check (extract(day from first_month) = 1),
    start_month      date    not null check (extract(day from start_month) = 1),
    last_month       date    not null check (extract(day from last_month) = 1),
    choosing         text    not null check (choosing in ('BY_LOT', 'WORST_FIRST', 'OTHERWISE')),
    selected_from    date    check (extract(day from selected_from) = 1), -- the months whose counts led to the choice
    selected_until   date    check (extract(day from selected_until) = 1),
    recording_change date    check (extract(day from recording_change) = 1), -- from this month on counted otherwise
    something_else   boolean not null default false, -- something else began at the same time
    note             text    check (length(note) between 1 and 2000),
    designed_by      text    not null,
    frozen_on        date,
    frozen_by        text,
    hash             text    check (hash ~ '^[0-9a-f]{64}$'),
    data_first       boolean not null default false, -- frozen when there were counts after the start already
    version          integer not null,
    check (first_month < start_month and start_month <= last_month),
    check (num_nulls(selected_from, selected_until) in (0, 2)),
    check (selected_from <= selected_until),
    check ((choosing = 'WORST_FIRST') = (selected_from is not null)),
    check (num_nulls(frozen_on, frozen_by, hash) in (0, 3)),
    check (not data_first or frozen_on is not null)
);
create index on trials.trial (model_id);
create index on trials.trial (province_id, model_name, id);

-- A commune or a place of its own, and what it is in the comparison.
create table trials.unit (
    trial    uuid    not null references trials.trial,
    position integer not null,
    name     text    collate "vi-x-icu" not null check (length(name) between 1 and 200),
    area     integer, -- areas: a commune; null: the unit is known by its name alone
    role     text    not null check (role in ('TREATED', 'COMPARED', 'SPILL_OVER', 'SPILL_OVER_COMPARED')),
    adopted  date    check (extract(day from adopted) = 1),
    primary key (trial, position),
    unique (trial, name),
    check ((role = 'TREATED') = (adopted is not null))
);

-- What a file says of a unit in a month. A month without a row is not known; nothing happened is a row with 0.
create table trials.observation (
    trial    uuid    not null references trials.trial,
    unit     text    not null,
    month    date    not null check (extract(day from month) = 1),
    amount   bigint  not null check (amount between 0 and 1000000000),
    exposure double precision check (exposure > 0), -- what could have been hit: inhabitants, shops; null: not told
    primary key (trial, unit, month)
);

-- What the data say of a frozen design; never changed, the next one stands beside it.
create table trials.verdict (
    id        uuid    primary key,
    trial     uuid    not null references trials.trial,
    ordinal   integer not null,
    reached_at timestamptz not null,
    actor     text    not null,
    kind      text    not null check (kind in ('SHOWN_REDUCTION', 'SHOWN_INCREASE', 'NOT_SHOWN', 'REFUSED')),
    level     integer not null check (level between 0 and 5), -- Maryland; 0: nothing was compared
    method    text,
    p         double precision check (p between 0 and 1),
    log_ratio double precision,
    variance  double precision check (variance >= 0),
    data_hash text    not null check (data_hash ~ '^[0-9a-f]{64}$'),
    working   jsonb   not null,
    unique (trial, ordinal),
    check (kind <> 'REFUSED' or num_nonnulls(log_ratio, variance, p) = 0)
);
revoke update, delete on trials.verdict from ${application};

alter table trials.trial enable row level security;
alter table trials.trial force row level security;
create policy within_scope on trials.trial using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

alter table trials.unit enable row level security;
alter table trials.unit force row level security;
create policy with_its_trial on trials.unit using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from trials.trial where trial.id = unit.trial));

alter table trials.observation enable row level security;
alter table trials.observation force row level security;
create policy with_its_trial on trials.observation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from trials.trial where trial.id = observation.trial));

alter table trials.verdict enable row level security;
alter table trials.verdict force row level security;
create policy with_its_trial on trials.verdict using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from trials.trial where trial.id = verdict.trial));
