-- The reports of a city and all its communes of a period as one archive, written by a job; kept for some days.
create table reports.report_set (
    id          uuid        primary key,
    province_id integer     not null,
    definition  text        not null,
    period      text        not null,
    files       integer     not null check (files >= 0),
    content     bytea       not null,
    made_at     timestamptz not null,
    made_by     text        not null
);
create index on reports.report_set (made_at);
alter table reports.report_set enable row level security;
alter table reports.report_set force row level security;
create policy within_scope on reports.report_set using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
