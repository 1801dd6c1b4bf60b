-- With this link somebody without an account answers one check of one point, once. Only the secret's hash is kept.
create table preventionmodels.check_link (
    id              uuid        primary key,
    secret_hash     bytea       not null unique check (length(secret_hash) = 32),
    point_id        uuid        not null references preventionmodels.point,
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid,
    made_by         text        not null,
    made_at         timestamptz not null,
    expires_on      date        not null, -- the last day it works
    revoked_at      timestamptz,
    used_at         timestamptz,
    check_id        uuid,                 -- the form that used it up
    check ((used_at is null) = (check_id is null))
);
create index on preventionmodels.check_link (point_id);

alter table preventionmodels.check_link enable row level security;
alter table preventionmodels.check_link force row level security;
create policy within_scope on preventionmodels.check_link using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- How many days such a link works. Dated: a new rule is a new row with a later day.
create table preventionmodels.check_link_rule (
    effective_from date    primary key,
    days           integer not null check (days between 1 and 90),
    source         text    not null,
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED'))
);
revoke insert, update, delete on preventionmodels.check_link_rule from ${application};
insert into preventionmodels.check_link_rule values
    ('2020-01-01', 14, 'Our proposal; no source read names a period', 'UNCONFIRMED');

-- An answer that came by a link says so.
alter table preventionmodels.alive_check
    drop constraint alive_check_entered_by_check,
    add constraint alive_check_entered_by_check check (entered_by in ('BODY', 'DESK', 'OFFICE', 'LINK'));
