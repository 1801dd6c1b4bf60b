-- The ledger's counts may be those of organisations, too; of what they are is part of the frozen design.
alter table trials.trial add column unit_kind text check (unit_kind in ('COMMUNE', 'ORGANISATION')); -- null: communes
alter table trials.unit add column organisation uuid; -- organisations
alter table trials.unit add check (num_nonnulls(area, organisation) <= 1);
