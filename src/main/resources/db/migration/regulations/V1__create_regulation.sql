create schema regulations;
grant usage on schema regulations to ${application};

-- A regulation by which an organisation and the police, or another authority, work together.
create table regulations.regulation (
    id                uuid    primary key,
    province_id       integer not null, -- areas, organisations: no foreign key across modules
    commune_id        integer,
    organisation_id   uuid    not null,
    organisation_name text    collate "vi-x-icu" not null check (organisation_name <> ''),
    folded_text       text    not null, -- name, counterpart and number, for search
    counterpart       text    not null check (counterpart in ('COMMUNE_POLICE', 'CITY_POLICE', 'EDUCATION', 'OTHER')),
    counterpart_name  text    not null check (counterpart_name <> ''),
    symbol            text    check (length(symbol) between 1 and 60),
    signed_on         date    not null,
    valid_from        date    not null,
    valid_until       date,   -- null: open-ended
    subjects          text    check (length(subjects) <= 2000),
    rhythm            text    not null check (rhythm in ('HALF_YEARLY', 'YEARLY', 'NONE')),
    next_review       date,
    renews            uuid    unique references regulations.regulation,
    ended_on          date,
    ended_reason      text    check (length(ended_reason) between 1 and 1000),
    file_id           uuid,   -- files
    entered_by        text    not null check (entered_by in ('BODY', 'DESK', 'OFFICE')),
    version           integer not null,
    check (valid_until >= valid_from),
    check (renews <> id),
    check ((ended_on is null) = (ended_reason is null)),
    check (ended_on >= valid_from)
);
create index on regulations.regulation (organisation_id);
create index on regulations.regulation (province_id, valid_until);
create index on regulations.regulation (commune_id, valid_until);

alter table regulations.regulation enable row level security;
alter table regulations.regulation force row level security;
create policy within_scope on regulations.regulation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- How many days before its end a regulation is to be renewed. Dated: a new rule is a new row with a later day.
create table regulations.renewal_rule (
    effective_from date    primary key,
    days_before    integer not null check (days_before between 1 and 366),
    source         text    not null,
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED'))
);
revoke insert, update, delete on regulations.renewal_rule from ${application};
insert into regulations.renewal_rule values ('2026-01-01', 60, 'Our proposal; no source read names a period', 'UNCONFIRMED');

-- The day and file that the registry of organisations used to hold are regulations from now on (decision 0023).
select set_config('binhyen.everything', 'on', true);
insert into regulations.regulation (id, province_id, commune_id, organisation_id, organisation_name, folded_text,
    counterpart, counterpart_name, signed_on, valid_from, rhythm, file_id, entered_by, version)
select gen_random_uuid(), province_id, commune_id, id, name, folded_name, 'COMMUNE_POLICE', 'Công an phường, xã',
    cooperation_on, cooperation_on, 'NONE', cooperation_file, 'OFFICE', 0
from organisations.organisation where cooperation_on is not null;
