create schema groupings;
grant usage on schema groupings to ${application};

create table groupings.grouping (
    id          uuid    primary key,
    province_id integer not null, -- areas.area: no foreign key across modules
    kind        text    not null check (kind in ('FORMER_DISTRICT', 'POLICE_BASE', 'EMULATION_CLUSTER', 'SECTOR_BLOCK', 'OTHER')),
    name        text    collate "vi-x-icu" not null check (length(name) between 1 and 200),
    basis       text    check (length(basis) between 1 and 200),
    folded_text text    not null,
    valid_from  date    not null,
    valid_until date    check (valid_until >= valid_from),
    origin_area integer, -- areas.area: the district of before that it stands for, where it was proposed from one
    made_on     date    not null,
    version     integer not null,
    unique (province_id, origin_area)
);
create index on groupings.grouping (province_id, kind, name);

alter table groupings.grouping enable row level security;
alter table groupings.grouping force row level security;
create policy within_scope on groupings.grouping using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- As it was told: where a commune of then lies on another day, areas.successor leads.
create table groupings.member (
    grouping        uuid    not null references groupings.grouping on delete cascade,
    province_id     integer not null,
    area_id         integer, -- areas.area
    organisation_id uuid,    -- organisations.organisation
    whole           boolean not null, -- whether all of the commune belongs
    valid_from      date    not null,
    valid_until     date    check (valid_until >= valid_from),
    unique nulls not distinct (grouping, area_id, organisation_id, valid_from),
    check (num_nonnulls(area_id, organisation_id) = 1),
    check (whole or area_id is not null)
);
create index on groupings.member (area_id);

alter table groupings.member enable row level security;
alter table groupings.member force row level security;
create policy within_scope on groupings.member using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
