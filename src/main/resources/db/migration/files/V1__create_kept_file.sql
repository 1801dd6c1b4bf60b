create schema files;
grant usage on schema files to ${application};

-- What was attached to a record of another module. The content lies in the data directory under its hash; several
-- records may share one content.
create table files.kept_file (
    id              uuid        primary key,
    province_id     integer     not null, -- areas.area: no foreign key across modules; so for the two below
    commune_id      integer,
    organisation_id uuid,
    owner_kind      text        not null check (owner_kind ~ '^[a-z]+\.[a-z_]+$'), -- e.g. directives.obligation
    owner_id        text        not null check (owner_id <> ''),
    name            text        not null collate "vi-x-icu" check (name <> '' and length(name) <= 200),
    kind            text        not null check (kind in ('PDF', 'JPG', 'PNG', 'DOCX', 'XLSX')),
    size            bigint      not null check (size between 1 and 20971520),
    sha256          text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    kept_at         timestamptz not null,
    kept_by         text        not null check (kept_by <> ''),
    shared          boolean     not null default false, -- readable by everybody who is signed in
    removed_at      timestamptz,
    removed_reason  text        check (removed_reason <> ''),
    check ((removed_at is null) = (removed_reason is null))
);
create index kept_file_of_owner on files.kept_file (owner_kind, owner_id, kept_at);
create index kept_file_of_content on files.kept_file (sha256);

-- What was kept stays as it was; only its removal and its sharing are noted later.
revoke update, delete on files.kept_file from ${application};
grant update (shared, removed_at, removed_reason) on files.kept_file to ${application};

alter table files.kept_file enable row level security;
alter table files.kept_file force row level security;
create policy within_scope on files.kept_file using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
create policy shared_is_readable on files.kept_file for select using (
    shared and (select current_setting('binhyen.actor', true)) <> '');
