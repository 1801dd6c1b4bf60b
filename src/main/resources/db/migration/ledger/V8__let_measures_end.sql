-- A measure that is entered no longer: what was told until its last day stays, later days are not asked for and not told. The latest row
-- counts; one without a day takes the one before it back.
create table ledger.measure_ending (
    measure_id integer     not null references ledger.measure,
    ended_at   timestamptz not null,
    last_day   date,
    reason     text        check (length(reason) between 1 and 500),
    ended_by   text        not null,
    primary key (measure_id, ended_at),
    check ((last_day is null) = (reason is null))
);
revoke update, delete on ledger.measure_ending from ${application};
