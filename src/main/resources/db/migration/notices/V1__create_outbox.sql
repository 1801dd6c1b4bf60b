create schema notices;
grant usage on schema notices to ${application};

-- One letter to many: its words are kept once, each message is composed when it is sent.
create table notices.mailing (
    id          uuid        primary key,
    province_id integer     not null, -- areas.area: no foreign key across modules
    actor       text        not null check (actor <> ''),
    kind        text        not null check (kind <> ''), -- which module composes it
    subject     text        not null check (length(subject) between 1 and 200),
    body        text        not null check (length(body) between 1 and 10000),
    begun_at    timestamptz not null
);
create index mailing_of_province on notices.mailing (province_id, begun_at desc);

alter table notices.mailing enable row level security;
alter table notices.mailing force row level security;
create policy within_scope_or_own on notices.mailing using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or actor = (select current_setting('binhyen.actor', true)));

-- UNKNOWN: handed over, but the server's answer was lost. Such a message is never sent again by itself.
create table notices.message (
    id              bigint      generated always as identity primary key,
    mailing_id      uuid        not null references notices.mailing,
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid        not null,
    recipient       text        not null check (length(recipient) between 3 and 320),
    state           text        not null check (state in ('QUEUED', 'SENDING', 'SENT', 'REFUSED', 'FAILED', 'UNKNOWN',
                                                          'CANCELLED')),
    reason          text        check (reason <> ''),
    attempts        integer     not null default 0 check (attempts >= 0),
    not_before      timestamptz not null,
    queued_at       timestamptz not null,
    changed_at      timestamptz not null,
    unique (mailing_id, organisation_id),
    check (state not in ('REFUSED', 'FAILED', 'UNKNOWN') or reason is not null)
);
create index message_waiting on notices.message (not_before, id) where state = 'QUEUED';
create index message_on_its_way on notices.message (changed_at) where state = 'SENDING';

alter table notices.message enable row level security;
alter table notices.message force row level security;
create policy within_scope on notices.message using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- When messages may be sent, from a day on. Outside they wait.
create table notices.sending_hours (
    valid_from        date    primary key,
    opens             time    not null,
    closes            time    not null,
    working_days_only boolean not null,
    confirmed         boolean not null, -- false: our proposal, no rule of the office yet
    check (opens < closes)
);
insert into notices.sending_hours values ('2020-01-01', '07:30', '17:30', true, false);

-- One row while the mail server cannot be used.
create table notices.outage (
    id       integer     primary key check (id = 1),
    problem  text        not null check (problem in ('UNREACHABLE', 'SIGN_IN', 'SENDER', 'BROKEN_OFF')),
    since    timestamptz not null,
    failures integer     not null check (failures > 0),
    next_try timestamptz not null
);
