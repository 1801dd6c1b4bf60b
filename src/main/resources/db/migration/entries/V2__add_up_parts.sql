-- Parts that together are exactly their whole, where all of them are known.
alter table entries.rule
    drop constraint rule_kind_check,
    add constraint rule_kind_check check (kind in ('RANGE', 'PARTS', 'SUM', 'CHANGE')),
    add constraint rule_sum_check check (kind <> 'SUM' or code is not null and cardinality(parts) between 1 and 10);
