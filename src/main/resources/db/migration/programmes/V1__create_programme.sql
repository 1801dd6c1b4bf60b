create schema programmes;
grant usage on schema programmes to ${application};

-- What a body (the city's committee, a commune's, an organisation) sets out to do in one working year of a named calendar.
create table programmes.programme (
    id                uuid    primary key,
    level             text    not null check (level in ('CITY', 'COMMUNE', 'ORGANISATION')),
    province_id       integer not null, -- areas, organisations: no foreign key across modules
    commune_id        integer,
    organisation_id   uuid,
    body_name         text    collate "vi-x-icu" not null check (body_name <> ''),
    folded_name       text    not null,
    calendar          text    not null check (calendar <> ''),
    working_year      integer not null check (working_year between 2000 and 2100),
    first_day         date    not null,
    last_day          date    not null,
    resolution        text    not null check (resolution in ('YES', 'NO', 'NOT_APPLICABLE', 'UNKNOWN')),
    resolution_on     date,
    resolution_symbol text    check (length(resolution_symbol) between 1 and 60),
    no_plan           boolean not null, -- the body itself says that it adopts no yearly plan
    entered_by        text    not null check (entered_by in ('BODY', 'DESK', 'OFFICE')),
    copied_from       uuid    references programmes.programme on delete set null,
    version           integer not null,
    check (first_day < last_day),
    check ((level = 'ORGANISATION') = (organisation_id is not null)),
    check (level <> 'COMMUNE' or commune_id is not null),
    check (level <> 'CITY' or commune_id is null),
    check ((resolution = 'YES') = (resolution_on is not null)),
    check (resolution = 'YES' or resolution_symbol is null)
);
create unique index programme_of_organisation on programmes.programme (organisation_id, calendar, working_year)
    where level = 'ORGANISATION';
create unique index programme_of_commune on programmes.programme (commune_id, calendar, working_year)
    where level = 'COMMUNE';
create unique index programme_of_city on programmes.programme (province_id, calendar, working_year) where level = 'CITY';
create index on programmes.programme (province_id, working_year, body_name, id);
create index on programmes.programme (commune_id, working_year, body_name, id);

alter table programmes.programme enable row level security;
alter table programmes.programme force row level security;
create policy within_scope on programmes.programme using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

create table programmes.key_task (
    id             uuid    primary key,
    programme      uuid    not null references programmes.programme on delete cascade,
    position       integer not null check (position >= 0),
    title          text    not null check (title <> ''),
    details        text,
    leads          text    not null check (leads <> ''),
    cooperates     text,
    period         text    not null check (period in ('YEAR', 'FIRST_HALF', 'SECOND_HALF', 'QUARTER_1', 'QUARTER_2',
                                                      'QUARTER_3', 'QUARTER_4')),
    carried_out_by text[]  not null, -- <directive>:<task> of the module directives
    copied_from    uuid,
    unique (programme, position)
);
alter table programmes.key_task enable row level security;
alter table programmes.key_task force row level security;
create policy with_its_programme on programmes.key_task using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from programmes.programme where programme.id = key_task.programme));

create table programmes.plan (
    id              uuid    primary key,
    programme_id    uuid    not null references programmes.programme,
    level           text    not null check (level in ('CITY', 'COMMUNE', 'ORGANISATION')),
    province_id     integer not null,
    commune_id      integer,
    organisation_id uuid,
    working_year    integer not null,
    kind            text    not null check (kind in ('YEARLY', 'THEMATIC')),
    title           text    collate "vi-x-icu" not null check (title <> ''),
    folded_title    text    not null,
    content         text,
    adopter         text    not null check (adopter in ('HEAD', 'BOARD', 'PEOPLES_COMMITTEE', 'STEERING_COMMITTEE', 'OTHER')),
    adopting_body   text    not null check (adopting_body <> ''),
    adopted_on      date,   -- null: a draft
    symbol          text    check (length(symbol) between 1 and 60),
    file_id         uuid,   -- files
    carries_out     uuid    references programmes.plan,
    copied_from     uuid    references programmes.plan on delete set null,
    entered_by      text    not null check (entered_by in ('BODY', 'DESK', 'OFFICE')),
    version         integer not null,
    check (carries_out <> id),
    check (symbol is null or adopted_on is not null),
    check ((level = 'ORGANISATION') = (organisation_id is not null))
);
create index on programmes.plan (programme_id);
create index on programmes.plan (carries_out);
create index on programmes.plan (province_id, working_year, level);

alter table programmes.plan enable row level security;
alter table programmes.plan force row level security;
create policy within_scope on programmes.plan using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
-- Whoever is to carry out an authority's plan must be able to read it; which of them concern a viewer, the lists say.
create policy adopted_is_readable on programmes.plan for select using (
    organisation_id is null and adopted_on is not null and (select current_setting('binhyen.actor', true)) <> '');

-- The documents that a plan answers: entered ones by id, with the words by which they were known then, or others as text.
create table programmes.answered_document (
    plan         uuid    not null references programmes.plan on delete cascade,
    position     integer not null check (position >= 0),
    directive_id uuid,   -- directives
    words        text    not null check (words <> ''),
    primary key (plan, position)
);
alter table programmes.answered_document enable row level security;
alter table programmes.answered_document force row level security;
create policy with_its_plan on programmes.answered_document using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from programmes.plan where plan.id = answered_document.plan));
