-- V1 moved what these columns held, and nobody writes them any more. They are dropped here and not among the migrations of
-- the registry, because those run first: on an empty database V1 would then look for columns that are gone.
alter table organisations.organisation
    drop column cooperation_on,
    drop column cooperation_file;
