create schema sessionimports;
grant usage on schema sessionimports to ${application};

-- A list of sessions that somebody sent, as read: looked at before it is entered, and kept so that it can be found again.
create table sessionimports.staged_list (
    id            uuid        primary key,
    actor         text        not null,
    file_name     text        not null check (length(file_name) <= 255),
    staged_at     timestamptz not null,
    entered_at    timestamptz,
    unknown_heads text[]      not null,
    rows          jsonb       not null
);
create index on sessionimports.staged_list (actor, staged_at desc);
alter table sessionimports.staged_list enable row level security;
alter table sessionimports.staged_list force row level security;
create policy own_upload on sessionimports.staged_list
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');
