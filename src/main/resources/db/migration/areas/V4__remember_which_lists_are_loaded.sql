-- What the lists that come with the product were when they were last loaded: at a start at which they are the same, nothing is read.
create table areas.list_loaded (
    lists  text        primary key, -- one row
    sha256 text        not null,
    at     timestamptz not null default now()
);
