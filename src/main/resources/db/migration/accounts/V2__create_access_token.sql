-- A secret with which a program acts as a person, with some of that person's permissions, until a day. Kept after its end:
-- the audit trail names it.
create table accounts.access_token (
    id           uuid        primary key,
    account      uuid        not null references accounts.account on delete cascade,
    name         text        not null check (length(name) between 1 and 80),
    token_hash   bytea       not null unique, -- SHA-256 of 256 random bits: whoever reads the table cannot use it
    permissions  text[]      not null check (cardinality(permissions) > 0),
    made_at      timestamptz not null,
    until_day    date        not null,        -- the last day on which it works
    last_used_on date,
    revoked_at   timestamptz,
    check (until_day <= (made_at at time zone 'UTC')::date + 367) -- a year, and the office's clock is ahead of UTC
);
create index access_token_by_account on accounts.access_token (account, made_at desc);
revoke delete, truncate on accounts.access_token from ${application};

alter table accounts.access_token enable row level security;
alter table accounts.access_token force row level security;
create policy everything on accounts.access_token using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select current_setting('binhyen.accounts', true)) = 'on');
create policy own on accounts.access_token using (
    account = (select substring(current_setting('binhyen.actor', true) from '^account:([0-9a-f-]{36})')::uuid));

-- Wrong tokens are counted apart from passwords: a forgotten script must not lock its office out of signing in.
alter table accounts.lock_out_step drop constraint lock_out_step_kind_check;
alter table accounts.lock_out_step add check (kind in ('NAME', 'ADDRESS', 'TOKEN'));
alter table accounts.failed_attempt drop constraint failed_attempt_kind_check;
alter table accounts.failed_attempt add check (kind in ('NAME', 'ADDRESS', 'TOKEN'));
insert into accounts.lock_out_step values ('TOKEN', 20, '1 minute'), ('TOKEN', 200, '15 minutes');
