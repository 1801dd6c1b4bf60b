create schema dashboards;
grant usage on schema dashboards to ${application};

-- The figures at the head of a dashboard, from a day on. Another choice is another edition with a later day; none is rewritten.
-- They are the same everywhere, and ours: no rule asks for them.
create table dashboards.head_figure (
    audience       text    not null check (audience in ('OFFICE', 'LEADER', 'COMMUNE_DESK', 'ORGANISATION')),
    effective_from date    not null,
    ordinal        integer not null check (ordinal between 1 and 6),
    measure        text    not null, -- ledger.measure, by its code
    primary key (audience, effective_from, ordinal),
    unique (audience, effective_from, measure)
);
revoke update, delete on dashboards.head_figure from ${application};

-- What records of work and registers tell comes first: it is there without anybody typing it.
insert into dashboards.head_figure (audience, effective_from, ordinal, measure)
select audience, date '2000-01-01', ordinal, measure
from (values
    ('OFFICE', array['A01', 'A05', 'B09', 'B10', 'C20', 'D36']),
    ('LEADER', array['A02', 'A05', 'B09', 'B10', 'C20', 'D36']),
    ('COMMUNE_DESK', array['A05', 'B09', 'B10', 'C20', 'D34', 'D36']),
    ('ORGANISATION', array['B09', 'B10', 'B14', 'D33', 'D34', 'D36'])) as chosen (audience, measures),
    unnest(measures) with ordinality as figure (measure, ordinal);
