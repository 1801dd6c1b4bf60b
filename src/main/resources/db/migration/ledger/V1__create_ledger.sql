create schema ledger;
grant usage on schema ledger to ${application};

-- The dictionary: what is counted. A measure keeps its code for ever; what exactly it counts is told by its editions.
create table ledger.measure (
    id   integer primary key,
    code text    not null unique check (code ~ '^[A-G][0-9]{2}[a-z]?$')
);

-- What a measure means from a day on. A new definition is a new row with a later day; nothing is rewritten.
create table ledger.measure_edition (
    measure_id      integer not null references ledger.measure,
    effective_from  date    not null,
    name_vi         text    not null check (name_vi <> ''),
    name_en         text    not null check (name_en <> ''),
    definition_vi   text    not null check (definition_vi <> ''),
    definition_en   text    not null check (definition_en <> ''),
    unit_vi         text    not null check (unit_vi <> ''),
    unit_en         text    not null check (unit_en <> ''),
    nature          text    not null check (nature in ('FLOW', 'STOCK', 'RATIO')),
    part_id         integer references ledger.measure, -- of a ratio: what is above the line
    whole_id        integer references ledger.measure, -- and what is below it
    decimals        integer not null check (decimals between 0 and 2),
    sums_over_time  boolean not null,
    sums_over_areas boolean not null,
    entered_by      text    not null check (entered_by in ('ORGANISATION', 'COMMUNE', 'OFFICE')), -- the lowest who may
    confirmed_by    text    not null check (confirmed_by in ('NOBODY', 'COMMUNE', 'OFFICE')),
    module          text,    -- whose records it is derived from; null: it is entered
    of_persons      boolean not null, -- public views hide small counts
    published       boolean not null,
    comparable      boolean not null, -- with the edition before it; otherwise a series breaks here
    legal_basis     text    not null,
    confidence      text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED', 'OFFICE')),
    primary key (measure_id, effective_from),
    check ((nature = 'RATIO') = (part_id is not null)),
    check ((part_id is null) = (whole_id is null)),
    check (nature <> 'STOCK' or not sums_over_time)
);
revoke delete on ledger.measure, ledger.measure_edition from ${application};
revoke update on ledger.measure from ${application};

-- One act of telling the ledger something: from which record, when, by whom. Its number grows in the order of telling.
create table ledger.recording (
    province_id     integer     not null, -- areas, organisations: no foreign key across modules
    id              bigint      generated always as identity,
    commune_id      integer,
    organisation_id uuid,
    source_kind     text        not null check (source_kind ~ '^[a-z]+[.][a-z_]+$'),
    source_id       uuid        not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    primary key (province_id, id)
);
create index on ledger.recording (source_id);

-- What was told. Rows are never changed: what was wrong is taken back by a row with the opposite amount, and told anew.
create table ledger.fact (
    recording_id       bigint      not null,
    recorded_at        timestamptz not null,
    reverses_recording bigint,
    province_id        integer     not null,
    number             integer     not null, -- within the recording
    measure_id         integer     not null,
    day                date        not null,
    area_id            integer     not null, -- the commune; the province itself where no commune is known
    reverses_number    integer,
    organisation_id    uuid,
    host_id            uuid,    -- the organisation whose record says so, where it is another's
    share              boolean not null, -- a co-organiser's part: it counts for the organisation, not for the area
    level              boolean not null, -- of a stock: how much there is from that day on, not how much came or went
    amount             numeric(18, 2) not null,
    primary key (province_id, recording_id, number),
    check ((reverses_recording is null) = (reverses_number is null)),
    check (not share or organisation_id is not null)
);
revoke update, delete on ledger.recording, ledger.fact from ${application};
-- Facts of one batch or one day lie together: block ranges find them, and cost a bulk load next to nothing.
create index on ledger.fact using brin (area_id, day, recorded_at) with (pages_per_range = 32, autosummarize = on);
create index on ledger.fact using brin (organisation_id uuid_bloom_ops) with (pages_per_range = 32, autosummarize = on);

create index on ledger.fact (reverses_recording, reverses_number) where reverses_recording is not null;

-- Of stocks whose levels are told: the level that stands from each day on, so that a new one shows what changed.
create table ledger.level (
    province_id     integer not null,
    measure_id      integer not null,
    area_id         integer not null,
    organisation_id uuid,
    day             date    not null,
    amount          numeric(18, 2) not null,
    unique nulls not distinct (province_id, measure_id, area_id, organisation_id, day)
);

-- Sums by the smallest pieces of a month that all calendars are made of, kept in the transaction that tells the facts.
-- Of flows what was counted, of stocks what came and went: a level is the sum of all until then.
create table ledger.rollup (
    province_id integer not null,
    measure_id  integer not null,
    atom        date    not null, -- its first day
    area_id     integer not null,
    facts       integer not null, -- how many stand; 0: all were taken back, and nothing is known
    amount      numeric(20, 2) not null,
    primary key (province_id, measure_id, atom, area_id)
) with (fillfactor = 90);

alter table ledger.recording enable row level security;
alter table ledger.recording force row level security;
create policy within_scope on ledger.recording using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

alter table ledger.fact enable row level security;
alter table ledger.fact force row level security;
create policy within_scope on ledger.fact using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or area_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[])
    or host_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]))
    -- A host tells the shares of those who helped, and nothing else of them.
    with check (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or area_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[])
    or share and host_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

alter table ledger.level enable row level security;
alter table ledger.level force row level security;
create policy within_scope on ledger.level using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or area_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- An organisation reads no sums of its area, but what it records must come into them: for that statement alone the ledger
-- names the areas that are being summed.
alter table ledger.rollup enable row level security;
alter table ledger.rollup force row level security;
create policy within_scope on ledger.rollup using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or area_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or area_id = any ((select string_to_array(current_setting('binhyen.summed', true), ',')::integer[])::integer[]));
