create schema feeds;
grant usage on schema feeds to ${application};

-- The secret address of an organisation's calendar of deadlines. Kept after its end: the audit trail names it.
create table feeds.calendar_link (
    id              uuid        primary key,
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid        not null,
    token_hash      bytea       not null unique, -- SHA-256 of 256 random bits
    made_at         timestamptz not null,
    last_read_on    date,
    revoked_at      timestamptz
);
create unique index calendar_link_in_force on feeds.calendar_link (organisation_id) where revoked_at is null;
revoke delete, truncate on feeds.calendar_link from ${application};

alter table feeds.calendar_link enable row level security;
alter table feeds.calendar_link force row level security;
create policy within_scope on feeds.calendar_link using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- What an office decided to show the world of an issued directive, as it reads.
create table feeds.published_directive (
    directive    uuid        primary key, -- directives.directive
    province_id  integer     not null,
    symbol       text,
    issuer       text        not null,
    dated        date        not null,
    summary      text        not null,
    published_at timestamptz not null,
    changed_at   timestamptz not null,
    published_by text        not null
);
create index published_directive_lately on feeds.published_directive (changed_at desc, directive);

alter table feeds.published_directive enable row level security;
alter table feeds.published_directive force row level security;
create policy within_scope on feeds.published_directive using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
