-- A model ends with all its points, by one statement; none ends before it started. For this statement alone every point is in
-- sight, also those of bodies that who ends the model does not see: they would otherwise be asked for ever whether they run.
create function preventionmodels.end_points(ended_model uuid, day date, reason text) returns integer
    language plpgsql
as $$
declare
    scope text := coalesce(current_setting('binhyen.everything', true), '');
    ended integer;
begin
    perform set_config('binhyen.everything', 'on', true);
    update preventionmodels.point
    set ended_on = greatest(started_on, day), ended_reason = left(reason, 1000), version = version + 1
    where model_id = ended_model and ended_on is null;
    get diagnostics ended = row_count;
    perform set_config('binhyen.everything', scope, true);
    return ended;
end
$$;
