-- Coverage of recurring tasks counts one period of each: the index from which it counts alone knows the period, too.
drop index directives.obligation_covered;
create index obligation_covered on directives.obligation
    (directive_id, task_id, commune_id, organisation_kind, status, due) include (province_id, organisation_id, period);
