-- Points are listed by how long they have been silent, a page at a time: what comes first is found without sorting all.
create index on preventionmodels.point ((coalesce(last_sign_on, started_on)), id);
