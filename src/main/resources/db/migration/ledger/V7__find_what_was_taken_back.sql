-- What was taken back is little beside what was told: found by its measure and day without looking through the rest.
create index on ledger.fact (province_id, measure_id, day) where reverses_recording is not null;
