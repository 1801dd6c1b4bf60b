create schema issuances;
grant usage on schema issuances to ${application};

-- How far the numbers of one kind of document have come, of one issuer in one year. Whoever takes the next one holds the row
-- until the number is on record or nobody took it: so there is no gap and no number twice.
create table issuances.counter (
    province_id integer not null, -- areas: no foreign key across modules
    commune_id  integer,
    issuer_code text    not null check (length(issuer_code) between 1 and 40),
    kind        text    not null check (kind <> ''),
    year        integer not null check (year between 2000 and 9999),
    last_number integer not null check (last_number > 0),
    unique nulls not distinct (province_id, commune_id, issuer_code, kind, year)
);

-- A number of the register: taken, then used for a document or made void with a reason. It is never deleted.
create table issuances.entry (
    id          uuid    primary key,
    province_id integer not null,
    commune_id  integer,
    issuer_name text    collate "vi-x-icu" not null check (length(issuer_name) between 1 and 200),
    issuer_code text    not null check (length(issuer_code) between 1 and 40),
    kind        text    not null check (kind <> ''),
    year        integer not null,
    number      integer not null check (number > 0),
    summary     text    not null check (length(summary) between 1 and 500),
    state       text    not null check (state in ('RESERVED', 'ISSUED', 'VOIDED')),
    reserved_on date    not null check (extract(year from reserved_on) = year),
    issued_on   date    check (issued_on >= reserved_on and extract(year from issued_on) = year),
    voided_on   date    check (voided_on >= reserved_on),
    void_reason text    check (length(void_reason) between 1 and 500),
    version     integer not null,
    unique nulls not distinct (province_id, commune_id, issuer_code, kind, year, number),
    check ((state = 'ISSUED') = (issued_on is not null)),
    check ((state = 'VOIDED') = (voided_on is not null)),
    check (num_nulls(voided_on, void_reason) in (0, 2))
);
create index on issuances.entry (commune_id) where commune_id is not null;

alter table issuances.counter enable row level security;
alter table issuances.counter force row level security;
create policy within_scope on issuances.counter using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));
alter table issuances.entry enable row level security;
alter table issuances.entry force row level security;
create policy within_scope on issuances.entry using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));
