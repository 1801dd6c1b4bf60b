-- Levels between the province and its communes that a reorganisation abolishes: kinds of groupings.
create table reorganisations.abolition (
    reorganisation uuid    not null references reorganisations.reorganisation on delete cascade,
    province_id    integer not null,
    kind           text    not null,
    primary key (reorganisation, kind)
);
alter table reorganisations.abolition enable row level security;
alter table reorganisations.abolition force row level security;
create policy within_scope on reorganisations.abolition using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

-- The groupings that ended with it, what had been their last days, and as which version each was left.
create table reorganisations.ended_grouping (
    reorganisation uuid    not null references reorganisations.reorganisation on delete cascade,
    province_id    integer not null,
    grouping       uuid    not null, -- groupings.grouping
    valid_until    date,
    version        integer not null,
    primary key (reorganisation, grouping)
);
alter table reorganisations.ended_grouping enable row level security;
alter table reorganisations.ended_grouping force row level security;
create policy within_scope on reorganisations.ended_grouping using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
