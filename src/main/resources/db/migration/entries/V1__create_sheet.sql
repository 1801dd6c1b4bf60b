create schema entries;
grant usage on schema entries to ${application};

-- In which periods a measure is asked, from a day on: in one rhythm at a time, so that no two sheets count the same. A
-- measure without a row is asked each month of the calendar year.
create table entries.rhythm (
    code           text not null check (code ~ '^[A-G][0-9]{2}[a-z]?$'), -- ledger: no foreign key across modules
    effective_from date not null,
    calendar       text not null,
    granularity    text not null check (granularity in ('month', 'quarter', 'half_year', 'year')),
    source         text not null,
    confidence     text not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED', 'OFFICE')),
    primary key (code, effective_from)
);
revoke insert, update, delete on entries.rhythm from ${application};
insert into entries.rhythm
select code, date '2000-01-01', 'residential_area', 'year', 'TT 124/2021/TT-BCA Điều 8(2)', 'READ'
from unnest(array['F51a', 'F51b', 'F51']) code
union all
select code, date '2000-01-01', 'organisation', 'year', 'TT 124/2021/TT-BCA Điều 8(2)', 'READ'
from unnest(array['F52a', 'F52b', 'F52', 'F53']) code
union all
select code, date '2000-01-01', 'organisation', 'year', 'Our proposal; no source read names the year of QĐ 510', 'UNCONFIRMED'
from unnest(array['F54a', 'F54b', 'F54c', 'F54d']) code
union all
select code, date '2000-01-01', 'protection_team', 'year', 'HD 01/HD-BCA-V05 (2026)', 'READ'
from unnest(array['D40a', 'D40b', 'D40c', 'D40d']) code
union all
select code, date '2000-01-01', 'calendar_year', 'quarter', 'Our proposal; what changes little is not asked each month',
    'UNCONFIRMED'
from unnest(array['A06', 'B16', 'C26a', 'C26b', 'C26', 'C27', 'C28', 'C29a', 'C29b', 'C29c', 'D31', 'D32']) code;

-- How many working days after its period a sheet stays open, from a day on. Rules of this kind are read by everybody who
-- enters, whatever their scope: a jurisdiction is the province whose office set it, null: shipped, for all.
create table entries.lock_rule (
    jurisdiction   integer,
    effective_from date    not null,
    working_days   integer not null check (working_days between 1 and 60),
    source         text    not null,
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED', 'OFFICE')),
    unique nulls not distinct (jurisdiction, effective_from)
);
revoke delete on entries.lock_rule from ${application};
insert into entries.lock_rule values (null, '2000-01-01', 5, 'Our proposal; no source read names a day', 'UNCONFIRMED');

-- What is looked at in a sheet. A hard rule that is broken keeps the sheet back; a soft one asks for a comment.
create table entries.rule (
    id             uuid    primary key,
    jurisdiction   integer,
    kind           text    not null check (kind in ('RANGE', 'PARTS', 'CHANGE')),
    code           text    check (code ~ '^[A-G][0-9]{2}[a-z]?$'), -- of parts: the whole; null: every measure
    parts          text[]  not null default '{}',
    least          numeric(18, 2),
    most           numeric(18, 2),
    percent        integer check (percent between 1 and 1000),
    hard           boolean not null,
    effective_from date    not null,
    source         text    not null check (length(source) between 1 and 300),
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED', 'OFFICE')),
    check (kind <> 'RANGE' or code is not null and (least is not null or most is not null)),
    check (kind <> 'PARTS' or code is not null and cardinality(parts) between 1 and 10),
    check (kind <> 'CHANGE' or percent is not null and not hard),
    check (least <= most)
);
revoke update, delete on entries.rule from ${application};
-- From the day after this one a rule no longer holds in the province; what was checked by it stays checked.
create table entries.rule_ending (
    rule_id      uuid    not null references entries.rule,
    jurisdiction integer not null,
    last_day     date    not null,
    primary key (rule_id, jurisdiction)
);
revoke update, delete on entries.rule_ending from ${application};
insert into entries.rule (id, kind, code, parts, hard, effective_from, source, confidence) values
    (gen_random_uuid(), 'PARTS', 'E41', '{E42}', true, '2000-01-01', 'Follows from the definitions', 'READ'),
    (gen_random_uuid(), 'PARTS', 'E44', '{E44a}', true, '2000-01-01', 'Follows from the definitions', 'READ'),
    (gen_random_uuid(), 'PARTS', 'F51b', '{F51a}', true, '2000-01-01', 'Follows from the definitions', 'READ'),
    (gen_random_uuid(), 'PARTS', 'F52b', '{F52a}', true, '2000-01-01', 'Follows from the definitions', 'READ'),
    (gen_random_uuid(), 'PARTS', 'D35b', '{D35a}', true, '2000-01-01', 'Follows from the definitions', 'READ'),
    (gen_random_uuid(), 'PARTS', 'C26b', '{C26a}', true, '2000-01-01', 'Follows from the definitions', 'READ'),
    (gen_random_uuid(), 'PARTS', 'G56a', '{G56b}', false, '2000-01-01',
        'Our proposal: a report may be verified in the month after it came', 'UNCONFIRMED'),
    (gen_random_uuid(), 'PARTS', 'G57a', '{G57b,G57c}', false, '2000-01-01',
        'Our proposal: a report may be handled in the month after it came', 'UNCONFIRMED');
insert into entries.rule (id, kind, percent, least, hard, effective_from, source, confidence) values
    (gen_random_uuid(), 'CHANGE', 50, 20, false, '2000-01-01', 'Our proposal; no source read names a share', 'UNCONFIRMED');

-- What a body (an organisation, a commune's desk, the city's office) is asked for in a period: once for each.
create table entries.sheet (
    id              uuid    primary key,
    province_id     integer not null, -- areas, organisations: no foreign key across modules
    commune_id      integer,
    organisation_id uuid,
    level           text    not null check (level in ('ORGANISATION', 'COMMUNE', 'OFFICE')),
    body_name       text    collate "vi-x-icu" not null check (body_name <> ''),
    period          text    not null,
    first_day       date    not null,
    last_day        date    not null,
    state           text    not null check (state in ('OPEN', 'SUBMITTED', 'CONFIRMED', 'RETURNED')),
    steps           integer not null check (steps >= 0), -- how many there are
    submitted_by    text,
    check ((level = 'ORGANISATION') = (organisation_id is not null)),
    check (level <> 'COMMUNE' or commune_id is not null),
    check (level <> 'OFFICE' or commune_id is null),
    check ((state = 'OPEN') = (submitted_by is null))
);
-- A body moves: its sheet of the period stays where it was begun.
create unique index on entries.sheet (organisation_id, period) where organisation_id is not null;
create unique index on entries.sheet (province_id, commune_id, period) nulls not distinct where organisation_id is null;
create index on entries.sheet (province_id, period);
create index on entries.sheet (commune_id, period);
alter table entries.sheet enable row level security;
alter table entries.sheet force row level security;
create policy within_scope on entries.sheet using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));


-- What was done with a sheet, in order; nothing is rewritten.
create table entries.step (
    sheet_id uuid        not null references entries.sheet,
    number   integer     not null,
    act      text        not null check (act in ('SUBMIT', 'CONFIRM', 'RETURN', 'UNDO')),
    at       timestamptz not null,
    actor    text        not null,
    words    text        check (length(words) between 1 and 1000), -- why it was returned; why the office entered for a desk
    primary key (sheet_id, number),
    check (act <> 'RETURN' or words is not null)
);
revoke update, delete on entries.step from ${application};
alter table entries.step enable row level security;
alter table entries.step force row level security;
create policy with_its_sheet on entries.step using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from entries.sheet where sheet.id = step.sheet_id));

-- What a submission said. A line without an amount is a comment in its place: there is no figure, because …
create table entries.line (
    sheet_id uuid    not null,
    number   integer not null, -- of the step
    code     text    not null,
    amount   numeric(18, 2),
    comment  text    check (length(comment) between 1 and 500),
    primary key (sheet_id, number, code),
    foreign key (sheet_id, number) references entries.step,
    check (amount is not null or comment is not null)
);
revoke update, delete on entries.line from ${application};
alter table entries.line enable row level security;
alter table entries.line force row level security;
create policy with_its_sheet on entries.line using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from entries.sheet where sheet.id = line.sheet_id));

-- What stands in the form, kept while it is typed. It is no fact, and only the body that types sees it – or, of what the
-- office types for a desk, the office.
create table entries.draft (
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid,
    sheet_id        uuid        not null references entries.sheet,
    by_office       boolean     not null,
    code            text        not null,
    amount          numeric(20, 4),
    typed           text        check (length(typed) between 1 and 100), -- what is no number (yet)
    nothing         boolean     not null, -- "không phát sinh" was ticked
    comment         text        check (length(comment) between 1 and 500),
    saved_at        timestamptz not null,
    saved_by        text        not null,
    primary key (sheet_id, by_office, code),
    check (amount is null or typed is null)
);
alter table entries.draft enable row level security;
alter table entries.draft force row level security;
create policy own on entries.draft using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (by_office or commune_id is null and organisation_id is null)
        and province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or not by_office and organisation_id is null
        and commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- That a locked sheet was opened again, until and including a day.
create table entries.reopening (
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid,
    sheet_id        uuid        not null references entries.sheet,
    number          integer     not null,
    until           date        not null,
    reason          text        not null check (length(reason) between 1 and 1000),
    granted_at      timestamptz not null,
    granted_by      text        not null,
    primary key (sheet_id, number)
);
revoke update, delete on entries.reopening from ${application};
alter table entries.reopening enable row level security;
alter table entries.reopening force row level security;
create policy within_scope on entries.reopening using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
