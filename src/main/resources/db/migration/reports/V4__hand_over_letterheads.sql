-- What a body said of its reports holds for all that it prints (decision 0075); what it said of directives goes before.
select set_config('binhyen.everything', 'on', true);
insert into issuances.letterhead (province_id, commune_id, parent, issuer, issuer_code, place, collective, authority, whom, title, signer, recipients)
select province_id, commune_id, nullif(parent, ''), issuer, issuer_code, place, nullif(collective, ''), authority,
    case when authority is not null then whom end, nullif(title, ''), nullif(signer, ''), '{Lưu: VT.}'
from reports.letterhead
on conflict do nothing;
drop table reports.letterhead;
