-- What the ledger counts of organisations: those at work today that the standard of safety applies to.
create view organisations.standing as
select 'A02' as measure, province_id, coalesce(commune_id, province_id) as area_id, count(*)::numeric as amount
from organisations.public_card
where in_scope = 'YES' and closed_on is null
group by province_id, area_id;
revoke insert, update, delete on organisations.standing from ${application};
