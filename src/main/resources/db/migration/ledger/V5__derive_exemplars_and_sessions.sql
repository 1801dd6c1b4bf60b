-- Exemplars have a register now: nobody enters how many there are.
update ledger.measure_edition e set module = 'exemplars', told_in_levels = false
from ledger.measure m
where m.id = e.measure_id and m.code = 'C28';

-- Sessions of work tell these, too.
update ledger.measure_edition e set module = 'activities'
from ledger.measure m
where m.id = e.measure_id and m.code in ('B12b', 'D35a', 'D35b');
