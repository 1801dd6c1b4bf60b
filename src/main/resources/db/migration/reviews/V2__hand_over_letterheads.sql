-- How a writer headed reviews is from now on how their office, desk or organisation does (decision 0075); what that said of its reports goes before.
-- Whoever writes for none of them (leaders, observers) uses the office's.
select set_config('binhyen.everything', 'on', true);
insert into issuances.letterhead (province_id, commune_id, organisation_id, parent, issuer, issuer_code, place, title, signer, recipients)
select coalesce(g.province_id, a.province_id, o.province_id), g.commune_id, g.organisation_id, nullif(l.parent, ''), l.issuer,
    case when l.symbol ~ '^BC-[^[:space:]]+$' then substr(l.symbol, 4) end, l.place, nullif(l.signer_title, ''), nullif(l.signer, ''),
    array(select btrim(line) from regexp_split_to_table(coalesce(l.recipients, ''), '[\r\n]+') line where btrim(line) <> '')
from reviews.letterhead l
    join accounts.granted_role g on g.account = substring(l.actor from '^account:([0-9a-f-]{36})')::uuid
    left join areas.area a on a.id = g.commune_id
    left join organisations.organisation o on o.id = g.organisation_id
where g.role in ('OFFICE', 'COMMUNE_DESK', 'ORGANISATION')
    and current_date between g.from_day and coalesce(g.until_day, 'infinity')
    and coalesce(g.province_id, a.province_id, o.province_id) is not null
order by g.from_day, g.id
on conflict do nothing;
drop table reviews.letterhead;
