-- The record of another module that a document under this number is about, so that its page lists what was issued.
alter table issuances.entry add column about text check (length(about) between 1 and 100);
create index on issuances.entry (about) where about is not null;
