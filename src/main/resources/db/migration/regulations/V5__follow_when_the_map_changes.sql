-- What lies in a commune is looked for when its map changes.
create index on regulations.renewal_reminder (commune_id);
