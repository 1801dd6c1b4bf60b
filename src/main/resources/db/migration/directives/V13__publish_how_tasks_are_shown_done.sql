-- Also which task it is of, and what shows that it is done: a number that is asked may be asked elsewhere, too.
create or replace view directives.asked with (security_invoker = true) as
select o.id, o.province_id, o.commune_id, o.organisation_id, o.organisation_kind, o.directive_id, d.type as directive_type,
    d.symbol, d.summary, t.title, o.period, t.minutes, o.issued_at, o.due, o.status, t.id as task_id, t.completion
from directives.obligation o
    join directives.task t on t.id = o.task_id
    join directives.directive d on d.id = o.directive_id;
