create schema chasing;
grant usage on schema chasing to ${application};

-- Somebody reminded a chosen set of organisations once; its id is also the mailing's and the reminders'.
create table chasing.reminder_round (
    id              uuid        primary key,
    province_id     integer     not null, -- areas.area: no foreign key across modules
    actor           text        not null check (actor <> ''),
    directive_id    uuid        not null,
    due             text        not null check (due in ('ANY', 'LATE', 'SOON', 'UNACKNOWLEDGED')),
    until           date,
    task_id         uuid,
    only_commune    integer,
    kind            text,
    job_id          uuid,                 -- null: the ladder began it
    organisations   integer     not null check (organisations > 0),
    without_address integer     not null check (without_address between 0 and organisations),
    ordered_at      timestamptz not null,
    check ((due = 'SOON') = (until is not null))
);
create index reminder_round_of_directive on chasing.reminder_round (directive_id, ordered_at desc);

alter table chasing.reminder_round enable row level security;
alter table chasing.reminder_round force row level security;
create policy within_scope_or_own on chasing.reminder_round using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or actor = (select current_setting('binhyen.actor', true)));

-- With this link an organisation answers one directive without an account. Only the secret's hash is kept.
create table chasing.answer_link (
    id              uuid        primary key,
    secret_hash     bytea       not null unique check (length(secret_hash) = 32),
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid        not null,
    directive_id    uuid        not null,
    round           uuid        not null,
    made_at         timestamptz not null,
    expires_on      date        not null, -- the last day it works
    revoked_at      timestamptz,
    unique (round, organisation_id)
);
create index answer_link_of_directive on chasing.answer_link (directive_id, organisation_id);

alter table chasing.answer_link enable row level security;
alter table chasing.answer_link force row level security;
create policy within_scope on chasing.answer_link using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- How long a link works, from a day on.
create table chasing.link_life (
    valid_from     date    primary key,
    days_after_due integer not null check (days_after_due between 0 and 366),
    confirmed      boolean not null -- false: our proposal, no rule of the office yet
);
insert into chasing.link_life values ('2020-01-01', 30, false);

-- The escalation ladder: so many working days before (negative) or after the day, somebody is told. What is not active is
-- a proposal. A changed rung is a new row; the old one ends.
create table chasing.rung (
    id           integer generated always as identity primary key,
    working_days integer not null check (working_days between -60 and 120),
    target       text    not null check (target in ('ORGANISATION', 'COMMUNE_DESK', 'OFFICE_LEADER')),
    channel      text    not null check (channel in ('EMAIL', 'WORKLIST')),
    valid_from   date    not null,
    valid_until  date,
    active       boolean not null,
    confirmed    boolean not null,
    check (valid_until is null or valid_until >= valid_from),
    check (channel = 'WORKLIST' or target = 'ORGANISATION')
);
insert into chasing.rung (working_days, target, channel, valid_from, active, confirmed) values
    (-5, 'ORGANISATION', 'EMAIL', '2020-01-01', false, false),
    (1, 'ORGANISATION', 'EMAIL', '2020-01-01', false, false),
    (5, 'COMMUNE_DESK', 'WORKLIST', '2020-01-01', false, false),
    (10, 'OFFICE_LEADER', 'WORKLIST', '2020-01-01', false, false);

-- Which rung an obligation has reached; once each.
create table chasing.reached_rung (
    province_id     integer     not null,
    obligation_id   bigint      not null,
    rung_id         integer     not null references chasing.rung,
    commune_id      integer,
    organisation_id uuid        not null,
    directive_id    uuid        not null,
    reached_at      timestamptz not null,
    looked_after_at timestamptz, -- a worklist's line that somebody ticked off
    primary key (province_id, obligation_id, rung_id)
);
create index reached_rung_open on chasing.reached_rung (rung_id, province_id, commune_id) where looked_after_at is null;

alter table chasing.reached_rung enable row level security;
alter table chasing.reached_rung force row level security;
create policy within_scope on chasing.reached_rung using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
