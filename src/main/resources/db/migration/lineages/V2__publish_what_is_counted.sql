-- What the ledger counts of lineages: points made from another, on the day that was said.
create view lineages.counted as
select 'C23' as measure, province_id, coalesce(commune_id, province_id) as area_id,
    (at at time zone 'Asia/Ho_Chi_Minh')::date as day, count(*)::numeric as amount
from lineages.replication
group by province_id, area_id, day;
revoke insert, update, delete on lineages.counted from ${application};
