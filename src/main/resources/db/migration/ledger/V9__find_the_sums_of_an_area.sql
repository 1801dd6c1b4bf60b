-- Of one commune, or of it and what it was made of: by the key every other area of each piece of a month would be passed over.
create index on ledger.rollup (area_id, measure_id, atom);
