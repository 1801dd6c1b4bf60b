-- Where the unit that begins is another province's; null: it stays in its own.
alter table reorganisations.pair add column to_province integer; -- areas.area
create index on reorganisations.pair (to_province) where to_province is not null;

-- A province reads what brings units into it; it cannot change that.
create policy brings_units on reorganisations.pair for select using (
    to_province = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
create policy brings_units on reorganisations.reorganisation for select using (
    id in (select p.reorganisation from reorganisations.pair p
        where p.to_province = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])));
