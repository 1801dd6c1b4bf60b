create schema invitations;
grant usage on schema invitations to ${application};

-- How long codes work and sheets can be printed, from a day on.
create table invitations.term (
    valid_from date    primary key,
    days       integer not null check (days between 1 and 180),       -- a code works so long, if nobody says otherwise
    print_days integer not null check (print_days between 1 and 30),  -- its sheet can be printed so long
    confirmed  boolean not null -- false: our proposal, no rule of the office yet
);
insert into invitations.term values ('2020-01-01', 60, 7, false);
revoke insert, update, delete on invitations.term from ${application};

-- Somebody invited a chosen set of organisations at once. The codes follow from the secret, which goes when printing ends:
-- from then on only the codes' hashes are known.
create table invitations.batch (
    id              uuid        primary key,
    province_id     integer     not null, -- areas.area: no foreign key across modules
    commune_id      integer,              -- null: the office made it
    actor           text        not null check (actor <> ''),
    words           text        not null check (length(words) <= 200), -- what was chosen, as the registry's list filters
    kind            text,
    commune_code    text,
    in_scope        text,
    origin          text,
    again           boolean     not null, -- also organisations whose code still works
    made_at         timestamptz not null,
    expires_on      date        not null, -- the last day on which the codes work
    printable_until date        not null, -- the last day on which the sheets can be printed
    secret          bytea       check (length(secret) = 32),
    job_id          uuid        not null,
    made            integer     check (made >= 0) -- null: the job has not made the codes yet
);
create index batch_by_age on invitations.batch (made_at desc, id);
create index batch_to_forget on invitations.batch (printable_until) where secret is not null;

alter table invitations.batch enable row level security;
alter table invitations.batch force row level security;
create policy within_scope on invitations.batch using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));

create table invitations.invitation (
    id              uuid        primary key,
    batch           uuid        not null references invitations.batch,
    ordinal         integer     not null check (ordinal > 0), -- the number on its sheet
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid        not null,
    code_hash       bytea       not null unique check (length(code_hash) = 32),
    expires_on      date        not null,
    ended_at        timestamptz,
    ended_by        text        check (ended_by in ('REVOKED', 'REPLACED')),
    used_at         timestamptz,
    account         uuid,
    unique (batch, ordinal),
    check ((ended_at is null) = (ended_by is null)),
    check ((used_at is null) = (account is null)),
    check (used_at is null or ended_at is null)
);
-- An organisation has one code at a time; what expired counts until a new one replaces it.
create unique index invitation_that_waits on invitations.invitation (organisation_id)
    where used_at is null and ended_at is null;

alter table invitations.invitation enable row level security;
alter table invitations.invitation force row level security;
create policy within_scope on invitations.invitation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));
