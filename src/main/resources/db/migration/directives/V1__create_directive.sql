create schema directives;
grant usage on schema directives to ${application};

create table directives.directive (
    id            uuid        primary key,
    province_id   integer     not null, -- areas.area: no foreign key across modules
    type          text        not null check (type in ('DIRECTIVE', 'PLAN', 'OFFICIAL_LETTER', 'DECISION', 'GUIDANCE',
                                                       'PROGRAMME', 'RESOLUTION', 'NOTICE', 'TELEGRAM')),
    symbol        text        check (symbol <> ''), -- number and symbol; null: not known
    issuer        text        not null check (issuer <> ''),
    dated         date        not null,
    summary       text        not null check (summary <> ''),
    file_id       uuid,                 -- files: the document itself
    plan_title    text,
    plan_text     text,
    folded_text   text        not null, -- symbol, issuer, summary and plan title, for search
    folded_symbol text,
    folded_issuer text        not null,
    status        text        not null check (status in ('DRAFT', 'ISSUED')),
    edition       integer     not null check (edition >= 1), -- of the text that is acknowledged
    sha256        text        check (sha256 ~ '^[0-9a-f]{64}$'),
    issued_at     timestamptz,
    issued_to     integer     check (issued_to > 0), -- obligations
    created_at    timestamptz not null,
    version       integer     not null,
    check ((status = 'ISSUED') = (sha256 is not null)),
    check ((status = 'ISSUED') = (issued_at is not null)),
    check ((status = 'ISSUED') = (issued_to is not null))
);
-- One document is entered once; the same number comes again every year.
create unique index directive_registered_once
    on directives.directive (province_id, folded_symbol, folded_issuer, (extract(year from dated)));
create index directive_listed on directives.directive (province_id, dated desc, id);

alter table directives.directive enable row level security;
alter table directives.directive force row level security;
create policy within_scope on directives.directive using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
-- Whoever acts may read what was issued; which of it concerns them, their obligations say.
create policy issued_is_readable on directives.directive for select using (
    status = 'ISSUED' and (select current_setting('binhyen.actor', true)) <> '');

create table directives.task (
    id            uuid      primary key,
    directive     uuid      not null references directives.directive on delete cascade,
    position      integer   not null check (position >= 0),
    title         text      not null check (title <> ''),
    details       text,
    completion    text      not null check (completion in ('TICK', 'NUMBER', 'FILE', 'DATE')),
    unit          text,
    deadline      text      not null, -- a calendar rule's code
    deadline_year integer   not null,
    due           date,               -- computed and frozen at issue
    kinds         text[]    not null, -- empty: any; so for the three below
    in_scope      text[]    not null,
    communes      integer[] not null,
    organisations uuid[]    not null,
    unique (directive, position),
    unique (id, directive),
    check ((completion = 'NUMBER') = (unit is not null))
);

alter table directives.task enable row level security;
alter table directives.task force row level security;
create policy with_its_directive on directives.task using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from directives.directive where directive.id = task.directive));

-- One task asked of one organisation. Thousands are inserted by one statement when a directive is issued.
create table directives.obligation (
    id                bigint      generated always as identity primary key,
    province_id       integer     not null,
    commune_id        integer,
    organisation_id   uuid        not null,
    organisation_name text        collate "vi-x-icu" not null,
    organisation_kind text        not null,
    directive_id      uuid        not null,
    task_id           uuid        not null,
    edition           integer     not null, -- of the directive's text that is to be acknowledged
    due               date        not null,
    issued_at         timestamptz not null,
    status            text        not null check (status in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'DELIVERED',
                                                             'ACCEPTED', 'RETURNED')),
    acknowledged      integer,    -- the edition
    acknowledged_at   timestamptz,
    delivered_at      timestamptz,
    changed_at        timestamptz not null,
    version           integer     not null,
    unique (task_id, organisation_id),
    -- Deferred, because a directive's tasks are rewritten as it is saved.
    foreign key (task_id, directive_id) references directives.task (id, directive) deferrable initially deferred,
    check ((acknowledged is null) = (acknowledged_at is null)),
    check (status = 'OPEN' or acknowledged is not null),
    check (status not in ('DELIVERED', 'ACCEPTED', 'RETURNED') or delivered_at is not null)
);
create index obligation_of_province on directives.obligation (province_id, organisation_name, id);
create index obligation_of_commune on directives.obligation (commune_id, organisation_name, id);
-- Names begin with the word for the kind: in the order of names alone, one kind may come after all the others.
create index obligation_of_kind on directives.obligation (province_id, organisation_kind, organisation_name, id);
create index obligation_of_directive on directives.obligation (directive_id, organisation_name, id);
create index obligation_of_organisation on directives.obligation (organisation_id, due);
-- Coverage counts from this index alone.
create index obligation_covered on directives.obligation
    (directive_id, task_id, commune_id, organisation_kind, status, due) include (province_id, organisation_id);
create index obligation_to_judge on directives.obligation (province_id, commune_id, organisation_name, id)
    where status = 'DELIVERED';
create index obligation_outstanding on directives.obligation (province_id, due, commune_id)
    where status not in ('DELIVERED', 'ACCEPTED');
create index obligation_outstanding_of_directive on directives.obligation (directive_id, due, id)
    where status not in ('DELIVERED', 'ACCEPTED');

alter table directives.obligation enable row level security;
alter table directives.obligation force row level security;
create policy within_scope on directives.obligation using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- What was done about an obligation, in its order; never changed. As of any moment, the last step tells the status.
create table directives.step (
    province_id     integer     not null,
    obligation_id   bigint      not null references directives.obligation,
    ordinal         integer     not null, -- the obligation's version after the step
    id              uuid        not null, -- the form's, so that a form posted twice counts once
    commune_id      integer,
    organisation_id uuid        not null,
    act             text        not null check (act in ('ACKNOWLEDGED', 'PROGRESSED', 'DELIVERED', 'ACCEPTED', 'RETURNED')),
    status          text        not null,
    edition         integer     not null,
    side            text        not null check (side in ('ORGANISATION', 'COMMUNE_DESK', 'OFFICE', 'SYSTEM')),
    actor           text        not null check (actor <> ''),
    at              timestamptz not null,
    note            text,
    number          numeric,
    day             date,
    files           uuid[]      not null default '{}',
    primary key (province_id, obligation_id, ordinal),
    unique (province_id, obligation_id, id),
    check (act = 'DELIVERED' or (number is null and day is null)),
    check (act <> 'RETURNED' or note <> '')
);
create index step_lately on directives.step (province_id, at desc);
create index step_lately_in_commune on directives.step (commune_id, at desc);
create index step_of_organisation on directives.step (organisation_id, at desc);
revoke update, delete, truncate on directives.step from ${application};

alter table directives.step enable row level security;
alter table directives.step force row level security;
create policy within_scope on directives.step using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
