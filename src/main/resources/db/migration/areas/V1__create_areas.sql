create schema areas;
grant usage on schema areas to ${application};

-- Administrative units are public facts: no row-level security.
-- A code alone does not name a unit (00004 was Phường Trúc Bạch until 30/06/2025 and is Phường Ba Đình since), so a code
-- is unique only together with its level and its days. Both ends of the validity are days on which the unit exists.
create table areas.area (
    id integer generated always as identity primary key,
    code text not null,
    level text not null generated always as (
        case when kind in ('PROVINCE', 'CITY') then 'PROVINCE' else 'COMMUNE' end) stored,
    kind text not null check (kind in ('PROVINCE', 'CITY', 'WARD', 'COMMUNE', 'SPECIAL_ZONE')),
    name text collate "vi-x-icu" not null,
    short_name text collate "vi-x-icu" not null,
    folded_name text not null,
    searched_name text not null, -- the short name, folded and without punctuation
    province_id integer references areas.area (id),
    population integer check (population >= 0),
    area_km2 numeric(10, 4) check (area_km2 > 0),
    lon double precision check (lon between -180 and 180),
    lat double precision check (lat between -90 and 90),
    seat_address text,
    valid_from date not null,
    valid_until date,
    check (code ~ case when kind in ('PROVINCE', 'CITY') then '^[0-9]{2}$' else '^[0-9]{5}$' end),
    check ((province_id is null) = (kind in ('PROVINCE', 'CITY'))),
    check ((lon is null) = (lat is null)),
    check (valid_until >= valid_from),
    unique (code, level, valid_from),
    -- No two units of one level bear one code on one day. Equality of texts would need the btree_gist extension; the code
    -- behind a leading 1 is a number of its own for each code and level (two digits or five), and ranges need none.
    constraint one_unit_per_code_and_day exclude using gist (
        int4range(('1' || code)::integer, ('1' || code)::integer, '[]') with &&,
        daterange(valid_from, valid_until, '[]') with &&)
);

create index on areas.area (province_id, valid_from);

-- What a unit became on a day: wholly, or in part when it was split.
create table areas.successor (
    from_area integer not null references areas.area (id),
    to_area integer not null references areas.area (id),
    part text not null check (part in ('FULL', 'PARTIAL')),
    day date not null,
    primary key (from_area, to_area),
    check (from_area <> to_area)
);

create index on areas.successor (to_area);

create view areas.area_card as
select id, code, name, folded_name, kind, province_id, valid_from, valid_until from areas.area;

revoke update, delete on areas.area, areas.successor from ${application};
revoke insert, update, delete on areas.area_card from ${application};
