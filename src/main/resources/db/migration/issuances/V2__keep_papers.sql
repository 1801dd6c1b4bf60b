-- A file that the system issued under a number: found by its code or by its hash, kept by its hash in the store of files.
create table issuances.paper (
    id          uuid    primary key,
    entry_id    uuid    not null references issuances.entry,
    province_id integer not null,
    commune_id  integer,
    code        text    not null unique check (code ~ '^[0-9A-HJKMNP-TV-Z]{10}$'),
    sha256      text    not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    size        bigint  not null check (size > 0),
    file_id     uuid    not null, -- files
    issued_on   date    not null,
    replaced_on date    check (replaced_on >= issued_on),
    replaced_by uuid    references issuances.paper deferrable initially deferred check (replaced_by <> id),
    version     integer not null,
    check (num_nulls(replaced_on, replaced_by) in (0, 2))
);
create unique index one_current_paper on issuances.paper (entry_id) where replaced_by is null;
create index on issuances.paper (replaced_by);
create index on issuances.paper (commune_id) where commune_id is not null;

alter table issuances.paper enable row level security;
alter table issuances.paper force row level security;
create policy within_scope on issuances.paper using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));
