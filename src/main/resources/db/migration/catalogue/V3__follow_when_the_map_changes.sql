-- What lies in a commune is looked for when its map changes.
create index on catalogue.place (commune_id);
