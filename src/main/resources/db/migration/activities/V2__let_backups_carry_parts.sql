-- A backup looks for tables that the whole system sees all of by their own policy.
alter policy of_a_session_in_scope on activities.part using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from activities.session s where s.id = part.session));
alter policy of_a_session_in_scope on activities.police_report using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from activities.session s where s.id = police_report.session));
