-- That a shown reduction seems to be over, or is: raised once for each verdict and each of the two, and answered by the owner.
create table trials.alarm (
    trial       uuid        not null references trials.trial,
    verdict     integer     not null, -- its ordinal
    standing    text        not null check (standing in ('LOOK', 'STOPPED_WORKING')),
    month       date        not null check (extract(day from month) = 1), -- the last one that was known then
    raised_at   timestamptz not null,
    mailing_id  uuid, -- notices; null: the owner has no work address, its first page alone tells it
    answer      text        check (length(answer) between 1 and 2000),
    answered_by text,
    answered_at timestamptz,
    primary key (trial, verdict, standing),
    foreign key (trial, verdict) references trials.verdict (trial, ordinal),
    check (num_nulls(answer, answered_by, answered_at) in (0, 3))
);
create index on trials.alarm (mailing_id);
create index on trials.alarm (trial) where answer is null;

alter table trials.alarm enable row level security;
alter table trials.alarm force row level security;
create policy with_its_trial on trials.alarm using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from trials.trial where trial.id = alarm.trial));
