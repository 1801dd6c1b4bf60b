-- The owner's later tables and sequences are the application's to use, never to own.
alter default privileges grant select, insert, update, delete on tables to ${application};
alter default privileges grant usage, select on sequences to ${application};
