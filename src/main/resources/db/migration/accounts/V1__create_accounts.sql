create schema accounts;
grant usage on schema accounts to ${application};

create table accounts.account (
    id            uuid        primary key,
    sign_in_name  text        not null check (length(sign_in_name) between 3 and 60),
    folded_name   text        not null unique,  -- sign_in_name folded: Nguyễn.An and nguyen.an are one
    display_name  text collate "vi-x-icu" not null check (length(display_name) between 1 and 120),
    folded_text   text        not null,         -- both names folded, for the search
    email         text        check (length(email) <= 254),
    password_hash text,                         -- null until an invited person chose a password
    must_change   boolean     not null default false,
    disabled_on   date,
    sample        boolean     not null default false,
    made_at       timestamptz not null
);
create index account_by_name on accounts.account (display_name, id);

create table accounts.granted_role (
    id              uuid primary key,
    account         uuid not null references accounts.account,
    role            text not null,
    province_id     integer,  -- areas.area: no foreign key across modules
    commune_id      integer,
    organisation_id uuid,
    from_day        date not null,
    until_day       date,     -- the last day on which it counts
    check (until_day >= from_day - 1),  -- the day before it began: taken back before it ever counted
    check (case role
        when 'OFFICE'        then province_id is not null and num_nonnulls(commune_id, organisation_id) = 0
        when 'LEADER'        then province_id is not null and num_nonnulls(commune_id, organisation_id) = 0
        when 'OBSERVER'      then province_id is not null and num_nonnulls(commune_id, organisation_id) = 0
        when 'COMMUNE_DESK'  then commune_id is not null and num_nonnulls(province_id, organisation_id) = 0
        when 'ORGANISATION'  then organisation_id is not null and num_nonnulls(province_id, commune_id) = 0
        when 'ADMINISTRATOR' then num_nonnulls(province_id, commune_id, organisation_id) = 0
        else false end)
);
create index granted_role_by_account on accounts.granted_role (account);
create index granted_role_by_role on accounts.granted_role (role, account);

create table accounts.one_time_link (
    token_hash bytea       primary key,  -- SHA-256: whoever reads the table cannot use the link
    purpose    text        not null check (purpose in ('FIRST_ADMINISTRATOR', 'PASSWORD_RESET', 'INVITATION')),
    account    uuid        references accounts.account,
    expires_at timestamptz not null,
    used_at    timestamptz,
    check ((purpose = 'FIRST_ADMINISTRATOR') = (account is null))
);
create index one_time_link_by_account on accounts.one_time_link (account);

-- These tables are about persons, not areas: an area's scope opens nothing here. They are open to the system's own
-- jobs (sign-in is one), to an administrator inside the facade's methods that checked MANAGE_ACCOUNTS and said so with
-- binhyen.accounts in their transaction (so that the audited actor stays the administrator), and one's own row to oneself.
alter table accounts.account enable row level security;
alter table accounts.account force row level security;
create policy everything on accounts.account using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select current_setting('binhyen.accounts', true)) = 'on');
create policy own on accounts.account using (
    id = (select substring(current_setting('binhyen.actor', true) from '^account:([0-9a-f-]{36})')::uuid));

alter table accounts.granted_role enable row level security;
alter table accounts.granted_role force row level security;
create policy everything on accounts.granted_role using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select current_setting('binhyen.accounts', true)) = 'on');
create policy own on accounts.granted_role for select using (
    account = (select substring(current_setting('binhyen.actor', true) from '^account:([0-9a-f-]{36})')::uuid));

alter table accounts.one_time_link enable row level security;
alter table accounts.one_time_link force row level security;
create policy everything on accounts.one_time_link using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select current_setting('binhyen.accounts', true)) = 'on');

-- From so many failed attempts in a row on, each further one makes the name or the address wait so long.
create table accounts.lock_out_step (
    kind     text     not null check (kind in ('NAME', 'ADDRESS')),
    failures integer  not null check (failures > 0),
    wait     interval not null,
    primary key (kind, failures)
);
insert into accounts.lock_out_step values
    ('NAME', 5, '1 minute'), ('NAME', 10, '15 minutes'), ('NAME', 20, '60 minutes'),
    ('ADDRESS', 50, '1 minute'), ('ADDRESS', 200, '15 minutes');
revoke insert, update, delete on accounts.lock_out_step from ${application};

-- Counted for every name typed, known or not, so that a lock-out does not tell which names exist. The key is a hash:
-- people type passwords into the wrong field. No row-level security: nothing here names anybody.
create table accounts.failed_attempt (
    kind         text        not null check (kind in ('NAME', 'ADDRESS')),
    key          bytea       not null,
    failures     integer     not null,
    last_at      timestamptz not null,
    locked_until timestamptz,
    primary key (kind, key)
);

-- Spring Session's own tables (schema-postgresql.sql of 4.1). No row-level security: a session is found by its secret
-- before anybody is known.
create table accounts.session (
    primary_id            char(36) not null primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_by_expiry on accounts.session (expiry_time);
create index session_by_principal on accounts.session (principal_name);

create table accounts.session_attributes (
    session_primary_id char(36)     not null references accounts.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
