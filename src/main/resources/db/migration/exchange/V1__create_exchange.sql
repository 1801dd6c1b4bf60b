create schema exchange;
grant usage on schema exchange to ${application};

-- With what this installation signs: one key pair, made when it is first needed. Only the system's own scope sees it.
create table exchange.signing_key (
    only_one    boolean     primary key default true check (only_one),
    public_key  text        not null check (public_key ~ '^[A-Za-z0-9_-]{43}$'), -- RFC 8037: x
    private_key bytea       not null, -- PKCS #8
    made_at     timestamptz not null
);
revoke update, delete, truncate on exchange.signing_key from ${application};
alter table exchange.signing_key enable row level security;
alter table exchange.signing_key force row level security;
create policy for_the_system on exchange.signing_key using ((select current_setting('binhyen.everything', true)) = 'on');

-- Whose files the office of a province takes in, and of which province each may tell. Kept after its end: figures name it.
create table exchange.installation (
    id           uuid        primary key,
    province_id  integer     not null, -- whose office trusts it
    name         text        collate "vi-x-icu" not null check (length(name) between 1 and 120),
    tells_of     text        not null check (tells_of ~ '^[0-9]{2}$'), -- the official code of a province
    public_key   text        not null check (public_key ~ '^[A-Za-z0-9_-]{43}$'),
    key_id       text        not null check (key_id ~ '^[A-Za-z0-9_-]{43}$'), -- RFC 7638
    trusted_from date        not null,
    trusted_until date,
    added_at     timestamptz not null,
    added_by     text        not null,
    ended_at     timestamptz, -- before its last day, at once
    check (trusted_until is null or trusted_until >= trusted_from)
);
create index on exchange.installation (province_id, key_id);
revoke delete, truncate on exchange.installation from ${application};
alter table exchange.installation enable row level security;
alter table exchange.installation force row level security;
create policy within_scope on exchange.installation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- A file that was sent and is being looked at; thrown away once it is taken in, or after a day.
create table exchange.sent_file (
    id          uuid        primary key,
    province_id integer     not null,
    name        text        not null,
    content     bytea       not null check (length(content) <= 20971520),
    sent_at     timestamptz not null,
    sent_by     text        not null
);
alter table exchange.sent_file enable row level security;
alter table exchange.sent_file force row level security;
create policy within_scope on exchange.sent_file using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- An edition of a report that an office received of another installation; it stays as it came.
create table exchange.received_report (
    id              uuid        primary key,
    province_id     integer     not null, -- whose office received it
    installation_id uuid        not null references exchange.installation,
    definition      text        not null,
    name_vi         text        not null,
    name_en         text        not null,
    period          text        not null,
    first_day       date        not null,
    last_day        date        not null,
    level           text        not null check (level in ('PROVINCE', 'COMMUNE')),
    place_code      text        not null,
    place_name      text        collate "vi-x-icu" not null,
    place_words     text        not null, -- folded, to be found by
    in_code         text        not null, -- of the province it lies in, or is
    in_name         text        collate "vi-x-icu" not null,
    area            integer, -- the unit that is known here by that code; null: none
    edition         integer     not null check (edition > 0),
    approved_at     timestamptz not null,
    seal            text        not null check (seal ~ '^[0-9a-f]{64}$'), -- of all that it says
    received_at     timestamptz not null,
    received_by     text        not null,
    check (last_day >= first_day),
    unique (province_id, definition, period, level, place_code, edition)
);
create index on exchange.received_report (province_id, last_day desc);
revoke update, delete, truncate on exchange.received_report from ${application};
alter table exchange.received_report enable row level security;
alter table exchange.received_report force row level security;
create policy within_scope on exchange.received_report using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

create table exchange.received_section (
    report_id   uuid    not null references exchange.received_report,
    ordinal     integer not null,
    province_id integer not null,
    heading_vi  text    not null,
    heading_en  text    not null,
    narrative   text    not null,
    edited      boolean not null,
    primary key (report_id, ordinal)
);
revoke update, delete, truncate on exchange.received_section from ${application};
alter table exchange.received_section enable row level security;
alter table exchange.received_section force row level security;
create policy within_scope on exchange.received_section using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

create table exchange.received_figure (
    report_id      uuid    not null,
    section        integer not null,
    ordinal        integer not null,
    province_id    integer not null,
    measure        text    not null, -- its code there
    effective_from date    not null, -- which edition of it
    name_vi        text    not null,
    name_en        text    not null,
    unit_vi        text    not null,
    unit_en        text    not null,
    amount         numeric, -- null: nothing was known
    year_before    numeric,
    period_before  numeric,
    target         numeric,
    primary key (report_id, section, ordinal),
    foreign key (report_id, section) references exchange.received_section
);
revoke update, delete, truncate on exchange.received_figure from ${application};
alter table exchange.received_figure enable row level security;
alter table exchange.received_figure force row level security;
create policy within_scope on exchange.received_figure using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- The secret address at which a person's programs read figures. Kept after its end: the audit trail names it.
create table exchange.feed_link (
    id           uuid        primary key,
    account      uuid        not null, -- accounts.account
    token_hash   bytea       not null unique, -- SHA-256 of 256 random bits
    made_at      timestamptz not null,
    last_read_on date,
    revoked_at   timestamptz
);
create unique index feed_link_in_force on exchange.feed_link (account) where revoked_at is null;
revoke delete, truncate on exchange.feed_link from ${application};
alter table exchange.feed_link enable row level security;
alter table exchange.feed_link force row level security;
create policy own on exchange.feed_link using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or account = (select substring(current_setting('binhyen.actor', true) from '^account:([0-9a-f-]{36})')::uuid));
