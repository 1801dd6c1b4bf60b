create schema organisations;
grant usage on schema organisations to ${application};

-- Who falls under the standard "An toàn về an ninh, trật tự". Rules are tried in the order of their number; the first that
-- fits answers. A column that is null fits everything. New circulars are new rows with a later day.
create table organisations.scope_rule (
    id              integer primary key,
    circular        text    not null,
    article         text    not null,
    effective_from  date    not null,
    effective_until date,
    kind            text    not null check (kind in ('AGENCY', 'ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_AREA')),
    size_class      text    check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'UNKNOWN')),
    school_level    text    check (school_level in ('KINDERGARTEN', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY',
                                                    'VOCATIONAL', 'CONTINUING', 'HIGHER', 'UNKNOWN')),
    armed_forces    boolean,
    answer          text    not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    reason          text    not null,
    confidence      text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED')),
    check (effective_until is null or effective_until >= effective_from)
);
revoke insert, update, delete on organisations.scope_rule from ${application};

insert into organisations.scope_rule values
    (10, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'AGENCY', null, null, true, 'NO', 'armedForces', 'READ'),
    (11, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'AGENCY', null, null, null, 'YES', 'agency', 'READ'),
    (20, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'ENTERPRISE', 'MICRO', null, null, 'NO', 'microEnterprise', 'READ'),
    (21, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'ENTERPRISE', 'SMALL', null, null, 'NO', 'smallEnterprise', 'READ'),
    (22, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'ENTERPRISE', 'UNKNOWN', null, null, 'UNKNOWN', 'sizeUnknown', 'READ'),
    (23, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'ENTERPRISE', null, null, null, 'YES', 'largerEnterprise', 'READ'),
    (30, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'SCHOOL', null, 'KINDERGARTEN', null, 'NO', 'kindergarten', 'READ'),
    (31, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'SCHOOL', null, 'PRIMARY', null, 'NO', 'primarySchool', 'READ'),
    (32, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'SCHOOL', null, 'UNKNOWN', null, 'UNKNOWN', 'levelUnknown', 'READ'),
    (33, '124/2021/TT-BCA', 'Điều 1', '2022-02-10', null, 'SCHOOL', null, null, null, 'YES', 'higherSchool', 'READ'),
    (40, '124/2021/TT-BCA', 'Điều 4', '2022-02-10', null, 'RESIDENTIAL_AREA', null, null, null, 'YES', 'residentialArea', 'PARTIAL');

create table organisations.organisation (
    id               uuid    primary key,
    name             text    collate "vi-x-icu" not null check (length(name) between 2 and 300),
    folded_name      text    not null,
    kind             text    not null check (kind in ('AGENCY', 'ENTERPRISE', 'SCHOOL', 'RESIDENTIAL_AREA')),
    size_class       text    check (size_class in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE', 'UNKNOWN')),
    school_level     text    check (school_level in ('KINDERGARTEN', 'PRIMARY', 'LOWER_SECONDARY', 'UPPER_SECONDARY',
                                                     'VOCATIONAL', 'CONTINUING', 'HIGHER', 'UNKNOWN')),
    armed_forces     boolean not null,
    tax_code         text    check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$'),
    ministry_code    text    check (length(ministry_code) between 1 and 20),
    province_id      integer not null, -- areas: no foreign key across modules
    commune_id       integer,
    address          text    check (length(address) <= 500),
    longitude        double precision check (longitude between 102 and 118),
    latitude         double precision check (latitude between 6 and 24),
    contact_position text    check (length(contact_position) <= 200),
    contact_phone    text    check (length(contact_phone) <= 30),
    contact_email    text    check (length(contact_email) <= 200),
    own_board        text    not null check (own_board in ('YES', 'NO', 'UNKNOWN')),
    cooperation_on   date,
    cooperation_file uuid,
    sample           boolean not null,
    invented         boolean not null,
    source           text    check (length(source) <= 300),
    in_scope         text    not null check (in_scope in ('YES', 'NO', 'UNKNOWN')),
    scope_rule       integer references organisations.scope_rule,
    closed_on        date,
    closed_reason    text    check (length(closed_reason) <= 1000),
    version          integer not null,
    check ((kind = 'ENTERPRISE') = (size_class is not null)),
    check ((kind = 'SCHOOL') = (school_level is not null)),
    check (kind = 'AGENCY' or not armed_forces),
    check ((longitude is null) = (latitude is null)),
    check ((closed_on is null) = (closed_reason is null)),
    check (cooperation_on is not null or cooperation_file is null)
);
create unique index on organisations.organisation (tax_code);
create unique index on organisations.organisation (ministry_code, province_id);
create index on organisations.organisation (name, id);
create index on organisations.organisation (commune_id, name, id);
create index on organisations.organisation (folded_name);
create index on organisations.organisation (province_id, name, id) where commune_id is null;

alter table organisations.organisation enable row level security;
alter table organisations.organisation force row level security;
create policy within_scope on organisations.organisation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- What other modules may read of every organisation: public fields only, hence no row-level security.
create table organisations.public_card (
    id          uuid    primary key,
    name        text    collate "vi-x-icu" not null,
    folded_name text    not null,
    kind        text    not null,
    in_scope    text    not null,
    province_id integer not null,
    commune_id  integer,
    sample      boolean not null,
    invented    boolean not null,
    closed_on   date
);
create index on organisations.public_card (name, id);
create index on organisations.public_card (commune_id, name, id);
create index on organisations.public_card (kind, in_scope, commune_id);
create index on organisations.public_card (province_id, name, id);

-- A list that somebody uploaded and looks at before it is applied: only its uploader sees it.
create table organisations.staged_import (
    id          uuid        primary key,
    actor       text        not null,
    file_name   text        not null check (length(file_name) <= 255),
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    listed_on   date        not null,
    staged_at   timestamptz not null,
    state       text        not null check (state in ('STAGED', 'APPLIED', 'DISCARDED')),
    applied_at  timestamptz,
    fresh       integer     not null,
    changed     integer     not null,
    same        integer     not null,
    faulty      integer     not null,
    warned      integer     not null,
    left_aside  text        not null,
    check ((state = 'APPLIED') = (applied_at is not null))
);
create index on organisations.staged_import (actor, staged_at);
alter table organisations.staged_import enable row level security;
alter table organisations.staged_import force row level security;
create policy own_upload on organisations.staged_import
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');

create table organisations.staged_row (
    import_id       uuid    not null references organisations.staged_import on delete cascade,
    row_number      integer not null,
    actor           text    not null,
    outcome         text    not null check (outcome in ('FRESH', 'CHANGED', 'SAME', 'FAULTY')),
    organisation_id uuid,
    name            text    not null,
    facts           jsonb,
    flaws           jsonb   not null,
    primary key (import_id, row_number),
    check ((outcome = 'FAULTY') = (facts is null))
);
create index on organisations.staged_row (import_id, row_number) where flaws <> '[]'::jsonb;
alter table organisations.staged_row enable row level security;
alter table organisations.staged_row force row level security;
create policy own_upload on organisations.staged_row
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');
