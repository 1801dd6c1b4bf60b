-- A measure that is entered no longer: what was told until its last day stays, later days are not asked for and not told.
create table ledger.measure_ending (
    measure_id integer     primary key references ledger.measure,
    last_day   date        not null,
    reason     text        not null check (length(reason) between 1 and 500),
    ended_at   timestamptz not null,
    ended_by   text        not null
);
revoke update, delete on ledger.measure_ending from ${application};
