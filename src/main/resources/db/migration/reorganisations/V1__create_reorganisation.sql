create schema reorganisations;
grant usage on schema reorganisations to ${application};

-- Units end on the day before effective_on, and others begin on it.
create table reorganisations.reorganisation (
    id             uuid        primary key,
    province_id    integer     not null, -- areas.area: no foreign key across modules
    title          text        collate "vi-x-icu" not null check (length(title) between 1 and 200),
    basis          text        not null check (length(basis) between 1 and 200),
    effective_on   date        not null,
    state          text        not null check (state in ('DRAFT', 'CARRIED_OUT', 'UNDONE')),
    rehearsed_at   timestamptz,
    carried_out_at timestamptz,
    undone_at      timestamptz,
    version        integer     not null,
    check ((state = 'DRAFT') = (carried_out_at is null)),
    check ((state = 'UNDONE') = (undone_at is not null))
);
create index on reorganisations.reorganisation (province_id, effective_on desc, id);

alter table reorganisations.reorganisation enable row level security;
alter table reorganisations.reorganisation force row level security;
create policy within_scope on reorganisations.reorganisation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- Of which units that end the units that begin are made. What a unit has one pair of goes there wholly.
create table reorganisations.pair (
    reorganisation uuid    not null references reorganisations.reorganisation on delete cascade,
    province_id    integer not null,
    number         integer not null, -- the line it was written in
    from_area      integer not null, -- areas.area
    to_code        text    not null check (to_code ~ '^[0-9]{5}$'),
    to_name        text    collate "vi-x-icu" not null check (to_name <> ''),
    to_kind        text    not null,
    primary key (reorganisation, from_area, to_code)
);
alter table reorganisations.pair enable row level security;
alter table reorganisations.pair force row level security;
create policy within_scope on reorganisations.pair using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- The outline of a unit that begins, by which points in a split unit are told apart: rings of longitude and latitude.
create table reorganisations.outline (
    reorganisation uuid    not null references reorganisations.reorganisation on delete cascade,
    province_id    integer not null,
    code           text    not null check (code ~ '^[0-9]{5}$'),
    rings          jsonb   not null,
    primary key (reorganisation, code)
);
alter table reorganisations.outline enable row level security;
alter table reorganisations.outline force row level security;
create policy within_scope on reorganisations.outline using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- What follows, as the last rehearsal or the carrying out found it: where each row was, and where it goes.
create table reorganisations.move (
    reorganisation uuid    not null references reorganisations.reorganisation on delete cascade,
    province_id    integer not null,
    following      text    not null, -- the table of another module
    key            text    not null, -- the row's
    organisation   uuid,
    from_area      integer not null,
    to_code        text,             -- null: cannot be decided
    reason         text    not null check (reason in ('WHOLE', 'POINT', 'ORGANISATION', 'SPLIT', 'OUTSIDE')),
    primary key (reorganisation, following, key),
    check ((to_code is null) = (reason in ('SPLIT', 'OUTSIDE')))
);
create index on reorganisations.move (reorganisation, organisation) where organisation is not null;

alter table reorganisations.move enable row level security;
alter table reorganisations.move force row level security;
create policy within_scope on reorganisations.move using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
