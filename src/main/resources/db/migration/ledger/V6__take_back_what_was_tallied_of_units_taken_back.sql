-- Registers are tallied every few minutes, also into units that a reorganisation has just begun. When it is undone, these units never were: what the tally
-- told of them, which nobody said, goes with them, and the next tally tells it of the units that live again. What somebody told of a new unit keeps the
-- reorganisation from being undone; nothing of it is touched here.
create function ledger.forget_tallied(units integer[]) returns void
language sql security definer set search_path = '' as $$
    delete from ledger.fact f using ledger.recording r
    where f.area_id = any (units) and r.province_id = f.province_id and r.id = f.recording_id
        and r.source_kind = 'tallies.register' and current_setting('binhyen.everything', true) = 'on';
    delete from ledger.recording r
    where r.commune_id = any (units) and r.source_kind = 'tallies.register'
        and not exists (select from ledger.fact f where f.province_id = r.province_id and f.recording_id = r.id)
        and current_setting('binhyen.everything', true) = 'on';
    delete from ledger.level
    where area_id = any (units) and organisation_id is null and current_setting('binhyen.everything', true) = 'on'
        and not exists (select from ledger.fact where fact.area_id = level.area_id);
    delete from ledger.rollup
    where area_id = any (units) and current_setting('binhyen.everything', true) = 'on'
        and not exists (select from ledger.fact where fact.area_id = rollup.area_id);
$$;
revoke execute on function ledger.forget_tallied from public;
grant execute on function ledger.forget_tallied to ${application};
