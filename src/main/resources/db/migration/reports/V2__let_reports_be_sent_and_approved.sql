-- An office may say for its province what a report asks for, in place of what was shipped or beside it.
alter table reports.section drop constraint section_code_effective_from_fkey, drop constraint section_pkey;
alter table reports.definition drop constraint definition_pkey,
    add column id uuid not null default gen_random_uuid(),
    add column jurisdiction integer, -- the province whose office set it; null: shipped, for all
    add column comparisons text[] not null default '{YEAR_BEFORE}', -- beside which figures each figure stands
    add column recipients text[] not null default '{}', -- who else receives it, line by line
    add column asked boolean not null default true, -- false: from this day on it is asked no longer
    add primary key (id),
    add unique nulls not distinct (code, jurisdiction, effective_from),
    drop constraint definition_granularity_check,
    add constraint definition_granularity_check check (granularity in ('month', 'quarter', 'half_year', 'year', 'five_years')),
    add constraint definition_comparisons_check check (comparisons <@ '{YEAR_BEFORE,PERIOD_BEFORE,TARGET}');
alter table reports.section add column definition_id uuid;
update reports.section s set definition_id = d.id from reports.definition d where (d.code, d.effective_from) = (s.code, s.effective_from);
alter table reports.section alter column definition_id set not null, drop column code, drop column effective_from,
    add primary key (definition_id, ordinal),
    add foreign key (definition_id) references reports.definition;

-- Everybody reads them; an office writes those of its province.
alter table reports.definition enable row level security;
alter table reports.definition force row level security;
create policy read_by_all on reports.definition for select using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select concat(current_setting('binhyen.provinces', true), current_setting('binhyen.communes', true),
        current_setting('binhyen.organisations', true))) <> '');
create policy written_by_office on reports.definition for insert with check (
    (select current_setting('binhyen.everything', true)) = 'on'
    or jurisdiction = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
alter table reports.section enable row level security;
alter table reports.section force row level security;
create policy read_by_all on reports.section for select using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select concat(current_setting('binhyen.provinces', true), current_setting('binhyen.communes', true),
        current_setting('binhyen.organisations', true))) <> '');
create policy written_with_its_definition on reports.section for insert with check (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reports.definition d where d.id = definition_id and d.jurisdiction =
        any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])));

-- The report of a city's office or a commune's desk of a period: where it stands. It exists from the first thing done with it.
create table reports.report (
    id            uuid    primary key,
    province_id   integer not null, -- areas: no foreign key across modules
    commune_id    integer, -- null: the office's, of the whole city
    area_name     text    collate "vi-x-icu" not null check (area_name <> ''),
    definition    text    not null, -- its code
    definition_id uuid    not null references reports.definition, -- what it asked for when it was begun
    period        text    not null,
    first_day     date    not null,
    last_day      date    not null,
    due           date    not null,
    state         text    not null check (state in ('OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    steps         integer not null check (steps >= 0),
    edition       integer not null check (edition >= 0), -- how often it was approved
    received_on   date, -- when it was first sent
    submitted_by  text,
    unique nulls not distinct (definition, province_id, commune_id, period),
    check ((submitted_by is null) = (received_on is null)),
    check (state <> 'APPROVED' or edition > 0)
);
create index on reports.report (province_id, period);
create index on reports.report (commune_id, period);
alter table reports.report enable row level security;
alter table reports.report force row level security;
create policy within_scope on reports.report using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));

-- What was done with a report, in order; nothing is rewritten.
create table reports.step (
    report_id uuid        not null references reports.report,
    number    integer     not null,
    act       text        not null check (act in ('SUBMIT', 'RETURN', 'APPROVE', 'REOPEN')),
    at        timestamptz not null,
    actor     text        not null,
    words     text        check (length(words) between 1 and 1000),
    primary key (report_id, number),
    check (act not in ('RETURN', 'REOPEN') or words is not null)
);
revoke update, delete on reports.step from ${application};
alter table reports.step enable row level security;
alter table reports.step force row level security;
create policy with_its_report on reports.step using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reports.report where report.id = step.report_id));

-- What its writer says in place of the sentences computed for a section, and what those said when it was written.
create table reports.narrative (
    report_id uuid    not null references reports.report,
    section   integer not null,
    body      text    not null check (length(body) <= 40000),
    beside    text    not null,
    version   integer not null check (version > 0),
    primary key (report_id, section)
);
alter table reports.narrative enable row level security;
alter table reports.narrative force row level security;
create policy with_its_report on reports.narrative using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reports.report where report.id = narrative.report_id));

-- What an approved report says, as reported; it stays so whatever becomes known later.
create table reports.approved (
    report_id   uuid        not null references reports.report,
    edition     integer     not null check (edition > 0),
    approved_at timestamptz not null,
    approved_by text        not null,
    seal        text        not null check (seal ~ '^[0-9a-f]{64}$'), -- of all that it says
    primary key (report_id, edition)
);
create table reports.approved_figure (
    report_id      uuid    not null,
    edition        integer not null,
    section        integer not null,
    ordinal        integer not null,
    code           text    not null, -- ledger.measure
    effective_from date    not null, -- which edition of it
    amount         numeric, -- null: nothing was known
    year_before    numeric,
    period_before  numeric,
    target         numeric,
    broken         boolean not null,
    highest_area   integer,
    highest_name   text,
    highest        numeric,
    lowest_area    integer,
    lowest_name    text,
    lowest         numeric,
    communes_known integer, -- of a city: in how many of its communes something was known
    communes_year_before integer,
    communes_period_before integer,
    communes       integer,
    primary key (report_id, edition, section, ordinal),
    foreign key (report_id, edition) references reports.approved
);
create table reports.approved_narrative (
    report_id uuid    not null,
    edition   integer not null,
    section   integer not null,
    body      text    not null,
    edited    boolean not null,
    primary key (report_id, edition, section),
    foreign key (report_id, edition) references reports.approved
);
revoke update, delete on reports.approved, reports.approved_figure, reports.approved_narrative from ${application};
alter table reports.approved enable row level security;
alter table reports.approved force row level security;
create policy with_its_report on reports.approved using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reports.report where report.id = approved.report_id));
alter table reports.approved_figure enable row level security;
alter table reports.approved_figure force row level security;
create policy with_its_report on reports.approved_figure using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reports.report where report.id = approved_figure.report_id));
alter table reports.approved_narrative enable row level security;
alter table reports.approved_narrative force row level security;
create policy with_its_report on reports.approved_narrative using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reports.report where report.id = approved_narrative.report_id));

-- What is aimed at: a measure in an area by a period's end.
create table reports.target (
    province_id integer     not null,
    commune_id  integer,
    code        text        not null,
    period      text        not null,
    amount      numeric(18, 2) not null check (amount >= 0),
    set_at      timestamptz not null,
    set_by      text        not null,
    unique nulls not distinct (province_id, commune_id, code, period)
);
alter table reports.target enable row level security;
alter table reports.target force row level security;
create policy within_scope on reports.target using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));

-- How a body last headed and signed a report; nobody types it twice.
create table reports.letterhead (
    province_id integer not null,
    commune_id  integer,
    parent      text,
    issuer      text    not null check (issuer <> ''),
    issuer_code text    not null check (issuer_code <> ''),
    place       text    not null check (place <> ''),
    collective  text,
    authority   text,
    whom        text,
    title       text,
    signer      text,
    unique nulls not distinct (province_id, commune_id)
);
alter table reports.letterhead enable row level security;
alter table reports.letterhead force row level security;
create policy within_scope on reports.letterhead using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));

-- Under which number of the register an edition was issued.
create table reports.issued (
    report_id uuid        not null,
    edition   integer     not null,
    entry_id  uuid        not null, -- issuances
    symbol    text        not null,
    code      text        not null,
    file_id   uuid        not null,
    issued_at timestamptz not null,
    issued_by text        not null,
    primary key (report_id, edition),
    foreign key (report_id, edition) references reports.approved
);
revoke update, delete on reports.issued from ${application};
alter table reports.issued enable row level security;
alter table reports.issued force row level security;
create policy with_its_report on reports.issued using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reports.report where report.id = issued.report_id));
