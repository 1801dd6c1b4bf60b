create schema catalogue;
grant usage on schema catalogue to ${application};

-- What an office decided to show the world of a model. Public fields only, hence no row-level security: searches must use
-- the index, which they do not under it, and whoever is not signed in has no scope.
create table catalogue.entry (
    id             uuid        primary key, -- preventionmodels.model
    province_id    integer     not null,
    owner_name     text        collate "vi-x-icu" not null,
    kind           text        not null check (kind in ('MODEL', 'THEME')),
    name           text        collate "vi-x-icu" not null,
    problem        text        not null,
    working        text        not null,
    forms          text,
    reference      text,
    meant_for      text        check (meant_for in ('AGENCY', 'ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_AREA')), -- null: any
    participants   integer     check (participants >= 5), -- fewer people are not told
    start_cost     bigint      check (start_cost >= 0),
    yearly_cost    bigint      check (yearly_cost >= 0),
    payer          text,
    cost_band      text        not null check (cost_band in ('NOT_TOLD', 'NOTHING', 'LOW', 'MIDDLE', 'HIGH')),
    stage          text        not null,
    state          text        not null check (state in ('PREPARING', 'RUNNING', 'PROVEN', 'PAUSED', 'ENDED')),
    stage_since    date        not null,
    launched_on    date,
    evidence       text        not null default 'NONE' check (evidence in ('NONE')), -- verdicts will add theirs
    mechanism      text,
    moderators     text,
    implementation text,
    economics      text,
    words          tsvector    not null, -- of folded texts: the name weighs most, then the problem, then the rest
    published_at   timestamptz not null,
    changed_at     timestamptz not null
);
create index on catalogue.entry using gin (words);
create index on catalogue.entry (name, id);

-- Where a published model runs: places by commune and kind, and how long. No name, position, telephone or equipment.
create table catalogue.place (
    id                uuid    primary key, -- preventionmodels.point
    model_id          uuid    not null references catalogue.entry on delete cascade,
    province_id       integer not null,
    commune_id        integer,
    organisation_kind text    check (organisation_kind in ('AGENCY', 'ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_AREA')),
    size_or_level     text,   -- of an enterprise, of a school, where it is known
    started_on        date    not null,
    known_until       date    not null,
    stopped_on        date
);
create index on catalogue.place (model_id, commune_id);
create index on catalogue.place (organisation_kind, model_id);

-- The card that people write of a model: mechanism, moderators, implementation, economics. Effect is computed, never written.
create table catalogue.card (
    model_id        uuid        primary key,
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid,
    mechanism       text        check (length(mechanism) between 1 and 2000),
    moderators      text        check (length(moderators) between 1 and 2000),
    implementation  text        check (length(implementation) between 1 and 2000),
    economics       text        check (length(economics) between 1 and 2000),
    version         integer     not null,
    written_at      timestamptz not null
);
alter table catalogue.card enable row level security;
alter table catalogue.card force row level security;
create policy within_scope on catalogue.card using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- What anybody who enters a model may be told of every other: whose, what against, how far. Copies are found by hashes of
-- runs of words, which do not tell the text. Not public: read by those who sign in, through the facade.
create table catalogue.known_model (
    id          uuid      primary key, -- preventionmodels.model
    province_id integer   not null,
    commune_id  integer,
    owner_code  text      not null,
    owner_name  text      not null,
    name        text      not null,
    problem     text      not null,
    name_words  text      not null, -- folded, so that a comparison with all need not fold them
    problem_words text    not null,
    meant_for   text,
    stage       text      not null,
    runs        integer[] not null
);
create index on catalogue.known_model using gin (runs);
