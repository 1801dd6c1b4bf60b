-- A reorganisation ends units, and undoing it takes the new ones back. The application may neither update nor delete units; it asks these
-- functions, which do it only under the scope of the system that a reorganisation is carried out in.
create function areas.end_units(ids integer[], last date) returns bigint
language sql security definer set search_path = '' as $$
    with ended as (
        update areas.area set valid_until = last
        where id = any (ids) and valid_until is null and valid_from <= last
            and current_setting('binhyen.everything', true) = 'on'
        returning id)
    select count(*) from ended
$$;

-- The units that were begun on the day go with all that leads to them, and those that ended the day before live again.
create function areas.restore_units(begun integer[], ended integer[], first date) returns bigint
language sql security definer set search_path = '' as $$
    delete from areas.successor
    where to_area = any (begun) and day = first and current_setting('binhyen.everything', true) = 'on';
    delete from areas.area
    where id = any (begun) and valid_from = first and current_setting('binhyen.everything', true) = 'on';
    with restored as (
        update areas.area set valid_until = null
        where id = any (ended) and valid_until = first - 1 and current_setting('binhyen.everything', true) = 'on'
        returning id)
    select count(*) from restored
$$;

revoke execute on function areas.end_units, areas.restore_units from public;
grant execute on function areas.end_units, areas.restore_units to ${application};
