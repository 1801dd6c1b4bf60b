-- What lies in a commune is looked for when its map changes.
create index on chasing.reached_rung (commune_id);
