-- Who wants the dashboard of the own place by e-mail when a period has ended; each for themselves, by their account.
create table dashboards.subscription (
    account   uuid primary key, -- accounts.account: no foreign key across modules
    rhythm    text not null check (rhythm in ('MONTH', 'QUARTER')),
    recipient text not null check (length(recipient) between 3 and 254),
    since     date not null
);

-- What was queued: once for a person and a period, whichever node comes first. The file is kept until it is known what became of
-- the message.
create table dashboards.sending (
    account         uuid        not null,
    period          text        not null,
    mailing_id      uuid        not null unique, -- notices.mailing
    area_id         integer     not null,        -- what it is about; of an organisation where it lies
    organisation_id uuid,
    file_name       text        not null,
    content         bytea,
    queued_at       timestamptz not null,
    primary key (account, period)
);

alter table dashboards.subscription enable row level security;
alter table dashboards.subscription force row level security;
create policy own on dashboards.subscription using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or account = (select substring(current_setting('binhyen.actor', true) from '^account:([0-9a-f-]{36})')::uuid));

alter table dashboards.sending enable row level security;
alter table dashboards.sending force row level security;
create policy own on dashboards.sending using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or account = (select substring(current_setting('binhyen.actor', true) from '^account:([0-9a-f-]{36})')::uuid));
