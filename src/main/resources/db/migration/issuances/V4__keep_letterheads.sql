-- How an office, a desk or an organisation heads and signs its documents: said once, used by whatever prints (decision 0075).
create table issuances.letterhead (
    province_id     integer not null, -- areas: no foreign key across modules
    commune_id      integer, -- a desk's
    organisation_id uuid, -- an organisation's
    parent          text    check (length(parent) between 1 and 200),
    issuer          text    not null check (length(issuer) between 1 and 200),
    issuer_code     text    check (length(issuer_code) between 1 and 40), -- null: never said
    place           text    not null check (length(place) between 1 and 100),
    collective      text    check (collective <> ''), -- TM.: on behalf of whom
    authority       text    check (authority in ('ACTING', 'DEPUTY', 'ORDER', 'DELEGATION')),
    whom            text    check (whom <> ''),
    title           text    check (title <> ''),
    signer          text    check (signer <> ''),
    recipients      text[]  not null,
    unique nulls not distinct (province_id, commune_id, organisation_id),
    check (commune_id is null or organisation_id is null),
    check ((authority is null) = (whom is null))
);
alter table issuances.letterhead enable row level security;
alter table issuances.letterhead force row level security;
create policy within_scope on issuances.letterhead using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- What directives kept, which sorts before. reports and reviews, which sort after, hand theirs over themselves.
select set_config('binhyen.everything', 'on', true);
insert into issuances.letterhead (province_id, parent, issuer, issuer_code, place, collective, authority, whom, title, signer, recipients)
select province_id, left(parent, 200), left(issuer, 200), case when symbol ~ '^BC-[^[:space:]]+$' then substr(symbol, 4, 40) end, left(place, 100),
    collective, authority, whom, title, signer, recipients
from directives.letterhead;
drop table directives.letterhead;
