create schema jobs;
grant usage on schema jobs to ${application};

-- What db-scheduler plans with, shaped as that library wants it. It says only what is due and who has it; what a job is,
-- and for whom, stands in jobs.job.
create table jobs.scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index on jobs.scheduled_tasks (execution_time);
create index on jobs.scheduled_tasks (last_heartbeat);

-- Work that takes longer than a page may: who began it and under which scope, how far it is, how it ended.
create table jobs.job (
    id                uuid        primary key,
    actor             text        not null,
    scope             jsonb       not null,
    kind              text        not null check (length(kind) between 3 and 100),
    payload           text        not null,
    title             text        not null check (length(title) <= 300),
    state             text        not null check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    attempt           integer     not null default 0, -- of two runs of one job, only the later one counts
    done              bigint      not null default 0 check (done >= 0),
    total             bigint      not null default 0 check (total >= 0),
    stop_asked        boolean     not null default false,
    begun_at          timestamptz not null,
    ended_at          timestamptz,
    outcome           text        check (outcome like '/%'),
    failure           text,
    failure_arguments jsonb       not null default '[]',
    check ((ended_at is not null) = (state in ('DONE', 'FAILED', 'CANCELLED'))),
    check ((failure is not null) = (state = 'FAILED'))
);
create index on jobs.job (actor, begun_at desc, id);
create index on jobs.job (begun_at desc, id);

alter table jobs.job enable row level security;
alter table jobs.job force row level security;
create policy own_job on jobs.job
    using (actor = (select current_setting('binhyen.actor', true))
        or (select current_setting('binhyen.everything', true)) = 'on');
