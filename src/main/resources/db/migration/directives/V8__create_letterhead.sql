-- How a province's office heads and signs its reports: typed once, offered again each time.
create table directives.letterhead (
    province_id integer     primary key, -- areas.area: no foreign key across modules
    parent      text        check (parent <> ''),
    issuer      text        not null check (issuer <> ''),
    symbol      text        not null check (symbol <> ''),
    place       text        not null check (place <> ''),
    collective  text        check (collective <> ''), -- TM.: on behalf of whom
    authority   text        check (authority in ('ACTING', 'DEPUTY', 'ORDER', 'DELEGATION')),
    whom        text        check (whom <> ''),
    title       text        check (title <> ''),
    signer      text        check (signer <> ''),
    recipients  text[]      not null,
    changed_at  timestamptz not null,
    check ((authority is null) = (whom is null)),
    check (title is not null or authority = 'ACTING')
);

alter table directives.letterhead enable row level security;
alter table directives.letterhead force row level security;
create policy within_scope on directives.letterhead using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
