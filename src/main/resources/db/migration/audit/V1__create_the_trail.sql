create schema audit;
grant usage on schema audit to ${application};

-- One line for every act, written in the act's transaction and not chained yet. Who, when and in which transaction are
-- the database's to say: the application may not fill those columns. It may add and read lines, never change them.
create table audit.entry (
    id          bigint generated always as identity primary key,
    xid         xid8 not null default pg_current_xact_id(),
    occurred_at timestamptz not null default clock_timestamp(),
    actor       text collate "C" not null default coalesce(current_setting('binhyen.actor', true), ''),
    act         text collate "C" not null check (act ~ '^[a-z]+([._-][A-Za-z]+)+$'),
    subject     text collate "C" not null check (subject ~ '^[a-z]+([._-][A-Za-z]+)*(:[^[:space:]]+)?$'),
    details     json not null, -- json, not jsonb: it keeps the very text that was hashed
    request     text collate "C" check (request ~ '^[!-~]{1,100}$')
);
create index entry_by_transaction on audit.entry (xid, id);
create index entry_by_time on audit.entry (occurred_at, id);
create index entry_by_actor on audit.entry (actor, occurred_at, id);
create index entry_by_act on audit.entry (act, occurred_at, id);
create index entry_by_subject on audit.entry (subject, occurred_at, id);

revoke all on audit.entry from ${application};
grant select on audit.entry to ${application};
grant insert (act, subject, details, request) on audit.entry to ${application};

-- Everybody's acts are written; they are read only where the trail's own code has asked who reads.
alter table audit.entry enable row level security;
alter table audit.entry force row level security;
create policy written_by_all on audit.entry for insert with check (true);
create policy read_by_readers on audit.entry for select using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select current_setting('binhyen.reads_audit', true)) = 'on');

-- The chain: the n-th seal hashes the seal before it together with one entry. Holds nothing about persons.
create table audit.seal (
    position  bigint primary key check (position > 0),
    entry_id  bigint not null unique references audit.entry,
    hash      text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
    sealed_at timestamptz not null default clock_timestamp()
);

revoke all on audit.seal from ${application};
grant select on audit.seal to ${application};
grant insert (position, entry_id, hash) on audit.seal to ${application};
