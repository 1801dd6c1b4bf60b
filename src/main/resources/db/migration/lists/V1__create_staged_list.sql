create schema lists;
grant usage on schema lists to ${application};

-- A list that somebody sent, as read: looked at before it is entered, and kept so that it can be found again.
create table lists.staged_list (
    id            uuid        primary key,
    kind          text        not null, -- the module that reads it
    actor         text        not null,
    file_name     text        not null check (length(file_name) <= 255),
    staged_at     timestamptz not null,
    entered_at    timestamptz,
    unknown_heads text[]      not null,
    rows          jsonb       not null
);
create index on lists.staged_list (actor, kind, staged_at desc);
alter table lists.staged_list enable row level security;
alter table lists.staged_list force row level security;
create policy own_upload on lists.staged_list
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');
