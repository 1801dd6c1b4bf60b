-- Where the unit that begins is another province's; null: it stays in its own.
alter table reorganisations.pair add column to_province integer; -- areas.area
