-- What the ledger counts of coordination regulations: organisations that have one in force today.
create view regulations.standing as
select 'A05' as measure, province_id, coalesce(commune_id, province_id) as area_id,
    count(distinct organisation_id)::numeric as amount
from regulations.regulation
where valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
    and (valid_until is null or valid_until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
    and (ended_on is null or ended_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date)
group by province_id, area_id;
revoke insert, update, delete on regulations.standing from ${application};
