-- Carrying out writes a row for each row that moves. Checking each against its reorganisation took as long as writing it; all are written by
-- one statement for a reorganisation that is held, and a draft's go with it in Reorganisations.discard.
alter table reorganisations.move drop constraint move_reorganisation_fkey;

-- By its organisation only what could not be decided is looked for.
drop index reorganisations.move_reorganisation_organisation_idx;
create index on reorganisations.move (organisation) where to_code is null and organisation is not null;

-- How many rows of a table go where: of a rehearsal, that writes down only rows it had to decide one by one, and of the carrying out.
create table reorganisations.tally (
    reorganisation uuid    not null references reorganisations.reorganisation on delete cascade,
    province_id    integer not null,
    following      text    not null,
    to_code        text    not null, -- empty: nobody could decide
    rows           bigint  not null check (rows > 0),
    primary key (reorganisation, following, to_code)
);
alter table reorganisations.tally enable row level security;
alter table reorganisations.tally force row level security;
create policy within_scope on reorganisations.tally using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));

select set_config('binhyen.everything', 'on', true);
insert into reorganisations.tally
select reorganisation, min(province_id), following, coalesce(to_code, ''), count(*) from reorganisations.move
group by reorganisation, following, coalesce(to_code, '');
