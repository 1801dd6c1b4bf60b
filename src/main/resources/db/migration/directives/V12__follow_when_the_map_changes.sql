-- What lies in a commune is looked for when its map changes.
create index on directives.reminder (commune_id);
