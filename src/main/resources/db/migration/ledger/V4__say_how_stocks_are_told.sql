-- A stock is told as it stands on a day, or as what came and went; never in both ways.
alter table ledger.measure_edition
    add column told_in_levels boolean not null default false,
    add check (not told_in_levels or nature = 'STOCK');
update ledger.measure_edition e set told_in_levels = true
from ledger.measure m
where m.id = e.measure_id and e.nature = 'STOCK' and (e.module is null or m.code in ('A02', 'A05', 'C29x', 'C29y'));

-- Who was briefed at least once does not follow from attendances: somebody at two sessions is one person. It is entered.
update ledger.measure_edition e set module = null
from ledger.measure m
where m.id = e.measure_id and m.code in ('B17a', 'B17b');
