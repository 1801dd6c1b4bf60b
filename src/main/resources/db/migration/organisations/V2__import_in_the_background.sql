-- Lists are read and entered by jobs: an upload waits in the database, where every node finds it, until it was read.
alter table organisations.staged_import
    add column province text,
    add column job      uuid, -- jobs: no foreign key across modules
    drop constraint staged_import_state_check,
    add constraint staged_import_state_check check (state in ('READING', 'STAGED', 'APPLIED', 'DISCARDED'));

create table organisations.uploaded_list (
    import_id uuid  primary key references organisations.staged_import on delete cascade,
    actor     text  not null,
    content   bytea not null
);
alter table organisations.uploaded_list alter column content set storage external; -- mostly compressed already
alter table organisations.uploaded_list enable row level security;
alter table organisations.uploaded_list force row level security;
create policy own_upload on organisations.uploaded_list
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');

-- Counts what is open without reading the rows themselves: the policy's columns are all in here.
create index organisation_open on organisations.organisation (province_id, commune_id, id) where closed_on is null;
