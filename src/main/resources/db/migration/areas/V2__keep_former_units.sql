-- Units of before 1 July 2025 stand beside today's: a row is a unit in one state (code, name, kind and what it belongs to),
-- and where any of these changes another row begins, to which areas.successor leads. A first day of '-infinity' says that
-- the unit is older than the first list that is known.
alter table areas.area drop constraint area_code_level_valid_from_key;
alter table areas.area drop constraint area_kind_check;
alter table areas.area drop constraint area_check;
alter table areas.area drop constraint area_check1;
alter table areas.area drop column level;
alter table areas.area add column level text not null generated always as (
    case when kind in ('PROVINCE', 'CITY') then 'PROVINCE'
        when kind in ('URBAN_DISTRICT', 'RURAL_DISTRICT', 'DISTRICT_TOWN', 'DISTRICT_CITY') then 'DISTRICT'
        else 'COMMUNE' end) stored;
alter table areas.area add column district_id integer references areas.area (id);
alter table areas.area add constraint kind_is_known check (kind in (
    'PROVINCE', 'CITY', 'URBAN_DISTRICT', 'RURAL_DISTRICT', 'DISTRICT_TOWN', 'DISTRICT_CITY',
    'WARD', 'COMMUNE', 'TOWNSHIP', 'SPECIAL_ZONE'));
alter table areas.area add constraint code_has_the_length_of_its_level check (code ~ case
    when kind in ('PROVINCE', 'CITY') then '^[0-9]{2}$'
    when kind in ('URBAN_DISTRICT', 'RURAL_DISTRICT', 'DISTRICT_TOWN', 'DISTRICT_CITY') then '^[0-9]{3}$'
    else '^[0-9]{5}$' end);
-- Of a few units that are gone no list says where they belonged.
alter table areas.area add constraint province_is_known check (
    case when kind in ('PROVINCE', 'CITY') then province_id is null else province_id is not null or valid_until is not null end);
alter table areas.area add constraint only_communes_have_districts check (district_id is null or kind in ('WARD', 'COMMUNE', 'TOWNSHIP'));
alter table areas.area add unique (code, level, valid_from);

create index on areas.area (district_id) where district_id is not null;

-- These provinces kept code, name and extent in 2025.
update areas.area set valid_from = '-infinity'
where level = 'PROVINCE' and valid_until is null and code in ('01', '04', '11', '12', '14', '20', '22', '38', '40', '42', '46');

alter table areas.successor add column basis text; -- the decision by which it became so; null: the list does not say
