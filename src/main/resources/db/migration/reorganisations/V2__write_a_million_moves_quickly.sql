-- A rehearsal writes a row for each row that would move. Checking each against its reorganisation took as long as writing it; all are written by
-- one statement for a reorganisation that is held, and go with it in Reorganisations.discard.
alter table reorganisations.move drop constraint move_reorganisation_fkey;

-- By its organisation only what could not be decided is looked for.
drop index reorganisations.move_reorganisation_organisation_idx;
create index on reorganisations.move (organisation) where to_code is null and organisation is not null;
