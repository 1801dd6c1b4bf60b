create schema preventionmodels;
grant usage on schema preventionmodels to ${application};

-- A crime-prevention model and the body that owns it: the city's committee, a commune's, or an organisation.
create table preventionmodels.model (
    id                uuid    primary key,
    province_id       integer not null, -- areas, organisations: no foreign key across modules
    commune_id        integer,
    organisation_id   uuid,
    body_name         text    collate "vi-x-icu" not null check (body_name <> ''),
    kind              text    not null check (kind in ('MODEL', 'THEME')),
    name              text    collate "vi-x-icu" not null check (length(name) between 1 and 200),
    folded_text       text    not null, -- name, problem and owner, for search
    problem           text    not null check (length(problem) between 1 and 1000),
    meant_for         text    check (meant_for in ('AGENCY', 'ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_AREA')), -- null: any
    working           text    not null check (length(working) between 1 and 4000),
    forms             text    check (length(forms) <= 2000),
    reference         text    check (length(reference) <= 200),
    participants      integer check (participants >= 0), -- a number of people, never their names
    -- The birth certificate: may stay incomplete while the model is not approved.
    measure           text    check (length(measure) <= 200),
    baseline          integer check (baseline >= 0),
    baseline_from     date,
    baseline_until    date,
    baseline_source   text    check (length(baseline_source) <= 500),
    target            integer check (target >= 0),
    target_by         date,
    mechanism         text    check (length(mechanism) <= 2000),
    start_cost        bigint  check (start_cost >= 0), -- đồng
    yearly_cost       bigint  check (yearly_cost >= 0),
    payer             text    check (length(payer) <= 500),
    responsible       text    check (length(responsible) <= 200), -- a position, not a person
    compared_with     text    check (length(compared_with) <= 1000),
    spill_over        text    check (length(spill_over) <= 1000),
    stop_when         text    check (length(stop_when) <= 1000),
    stage             text    not null,
    stage_since       date    not null,
    launched_on       date,
    steps             integer not null check (steps > 0),
    version           integer not null,
    check (baseline_until >= baseline_from)
);
create index on preventionmodels.model (province_id, name, id);
create index on preventionmodels.model (commune_id);
create index on preventionmodels.model (organisation_id);

alter table preventionmodels.model enable row level security;
alter table preventionmodels.model force row level security;
create policy within_scope on preventionmodels.model using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- What a model went through, in its order; never changed. As of any day, the last step until then tells its stage.
create table preventionmodels.step (
    model_id   uuid        not null references preventionmodels.model,
    ordinal    integer     not null,
    id         uuid        not null unique, -- the form's, so that a form posted twice counts once
    from_stage text,                        -- null: the proposal itself
    to_stage   text        not null,
    day        date        not null,
    document   text        check (length(document) between 1 and 200),
    note       text        check (length(note) between 1 and 2000),
    lessons    text        check (length(lessons) between 1 and 2000),
    entered_by text        not null check (entered_by in ('BODY', 'DESK', 'OFFICE')),
    actor      text        not null,
    at         timestamptz not null,
    primary key (model_id, ordinal)
);
alter table preventionmodels.step enable row level security;
alter table preventionmodels.step force row level security;
create policy with_its_model on preventionmodels.step using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from preventionmodels.model where model.id = step.model_id));

-- The life cycle: which stage may follow which, who says so, and what they must show. Guidance 22/HD-BCA-V05 was read
-- up to its first step only; the rest is the usual practice and may be replaced by later rows.
create table preventionmodels.transition (
    from_stage     text    not null,
    to_stage       text    not null,
    effective_from date    not null,
    who            text    not null check (who in ('OWNER', 'AUTHORITY')),
    document       boolean not null,
    reason         boolean not null,
    lessons        boolean not null,
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED')),
    allowed        boolean not null default true, -- false: from that day no more
    primary key (from_stage, to_stage, effective_from)
);
revoke insert, update, delete on preventionmodels.transition from ${application};

insert into preventionmodels.transition
select from_stage, to_stage, date '2020-01-01', who, document, reason, lessons, confidence
from (values
    --  from         to            who          document reason lessons confidence
    ('PROPOSED',    'SURVEYED',   'OWNER',     true,    false, false, 'READ'),
    ('SURVEYED',    'APPROVED',   'OWNER',     true,    false, false, 'READ'),
    ('APPROVED',    'BUILDING',   'OWNER',     false,   false, false, 'PARTIAL'),
    ('BUILDING',    'PILOT',      'OWNER',     true,    false, false, 'PARTIAL'),
    ('PILOT',       'RUNNING',    'OWNER',     false,   false, false, 'PARTIAL'),
    ('PILOT',       'REVIEWED',   'OWNER',     true,    false, false, 'PARTIAL'),
    ('RUNNING',     'REVIEWED',   'OWNER',     true,    false, false, 'PARTIAL'),
    ('REVIEWED',    'REVIEWED',   'OWNER',     true,    false, false, 'PARTIAL'),
    ('REVIEWED',    'RATED',      'AUTHORITY', true,    true,  false, 'UNCONFIRMED'),
    ('RATED',       'REVIEWED',   'OWNER',     true,    false, false, 'UNCONFIRMED'),
    ('RATED',       'RECOGNISED', 'AUTHORITY', true,    false, false, 'UNCONFIRMED'),
    ('RATED',       'RENEWED',    'OWNER',     true,    true,  false, 'UNCONFIRMED'),
    ('RECOGNISED',  'REVIEWED',   'OWNER',     true,    false, false, 'UNCONFIRMED'),
    ('RECOGNISED',  'REPLICATED', 'AUTHORITY', true,    false, false, 'UNCONFIRMED'),
    ('RECOGNISED',  'RENEWED',    'OWNER',     true,    true,  false, 'UNCONFIRMED'),
    ('REPLICATED',  'REVIEWED',   'OWNER',     true,    false, false, 'UNCONFIRMED'),
    ('REPLICATED',  'RENEWED',    'OWNER',     true,    true,  false, 'UNCONFIRMED'),
    ('RENEWED',     'REVIEWED',   'OWNER',     true,    false, false, 'UNCONFIRMED'),
    ('RENEWED',     'REPLICATED', 'AUTHORITY', true,    false, false, 'UNCONFIRMED'),
    ('PILOT',       'PAUSED',     'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('RUNNING',     'PAUSED',     'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('REVIEWED',    'PAUSED',     'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('RATED',       'PAUSED',     'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('RECOGNISED',  'PAUSED',     'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('REPLICATED',  'PAUSED',     'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('RENEWED',     'PAUSED',     'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('PAUSED',      'RUNNING',    'OWNER',     false,   false, false, 'UNCONFIRMED'),
    ('PROPOSED',    'ENDED',      'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('SURVEYED',    'ENDED',      'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('APPROVED',    'ENDED',      'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('BUILDING',    'ENDED',      'OWNER',     false,   true,  false, 'UNCONFIRMED'),
    ('PILOT',       'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL'),
    ('RUNNING',     'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL'),
    ('REVIEWED',    'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL'),
    ('RATED',       'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL'),
    ('RECOGNISED',  'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL'),
    ('REPLICATED',  'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL'),
    ('RENEWED',     'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL'),
    ('PAUSED',      'ENDED',      'OWNER',     true,    true,  true,  'PARTIAL')
) as usual (from_stage, to_stage, who, document, reason, lessons, confidence);

-- How many months a model has run before it may be rated. Dated: a new rule is a new row with a later day.
create table preventionmodels.rating_rule (
    effective_from date    primary key,
    months         integer not null check (months between 1 and 120),
    source         text    not null,
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED'))
);
revoke insert, update, delete on preventionmodels.rating_rule from ${application};
insert into preventionmodels.rating_rule values
    ('2020-01-01', 6, 'Our proposal, after the usual first review; no source read names a period', 'UNCONFIRMED');
