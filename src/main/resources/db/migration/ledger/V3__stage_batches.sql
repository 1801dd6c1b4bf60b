-- A file of facts that somebody sent: checked, looked at, then loaded whole or not at all. Its id is made of the file's
-- content, so that the same file is the same batch.
create table ledger.batch (
    id          uuid        not null,
    actor       text        not null,
    file_name   text        not null check (length(file_name) <= 255),
    received_at timestamptz not null,
    state       text        not null check (state in ('CHECKED', 'LOADED', 'TAKEN_BACK', 'DISCARDED')),
    settled_at  timestamptz, -- loaded, taken back or thrown away
    rows        integer     not null check (rows >= 0),
    faulty      integer     not null check (faulty >= 0),
    levels      boolean     not null, -- whether some rows say how much there is on a day
    flaws       jsonb       not null, -- of the first faulty rows
    totals      jsonb       not null, -- by measure
    beginning   jsonb       not null, -- the first rows
    places      jsonb       not null, -- by province: the one commune that all its rows are of, if so
    job         uuid,        -- jobs.job: loads it, or did so last
    primary key (id, actor),
    check ((state = 'CHECKED') = (settled_at is null))
);
create index on ledger.batch (actor, received_at desc);

alter table ledger.batch enable row level security;
alter table ledger.batch force row level security;
create policy own_upload on ledger.batch
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');

-- The rows of a batch until it is loaded, thousands packed into one, each column an array; see decision 42. Not logged: a
-- crash empties it, and the file is sent again.
create unlogged table ledger.staged_pack (
    batch         uuid      not null,
    actor         text      not null,
    province      integer   not null,
    ordinal       integer   not null,
    rows          integer   not null,
    numbers       integer[] not null, -- of the rows in the file
    measures      integer[] not null,
    days          integer[] not null, -- since 1/1/1970
    areas         integer[] not null,
    organisations uuid[]    not null,
    levels        boolean[] not null,
    amounts       bigint[]  not null, -- hundredths
    sum_measures  integer[] not null, -- the sums of these rows, but for levels, by measure, piece of a month and area
    sum_atoms     integer[] not null,
    sum_areas     integer[] not null,
    sum_facts     integer[] not null,
    sum_amounts   bigint[]  not null,
    primary key (batch, actor, province, ordinal)
);
alter table ledger.staged_pack
    alter numbers set storage external, alter measures set storage external, alter days set storage external,
    alter areas set storage external, alter organisations set storage external,
    alter levels set storage external, alter amounts set storage external;

alter table ledger.staged_pack enable row level security;
alter table ledger.staged_pack force row level security;
create policy own_upload on ledger.staged_pack
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');
