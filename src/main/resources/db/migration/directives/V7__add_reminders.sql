-- Who was reminded of what, how, and what became of it. A round is named by whoever reminds.
create table directives.reminder (
    province_id     integer     not null,
    obligation_id   bigint      not null references directives.obligation,
    round           uuid        not null,
    channel         text        not null check (channel in ('EMAIL', 'TELEPHONE', 'MESSAGE', 'WORKLIST')),
    commune_id      integer,
    organisation_id uuid        not null,
    state           text        not null check (state in ('QUEUED', 'SENT', 'REFUSED', 'FAILED', 'UNKNOWN', 'CANCELLED',
                                                          'DONE')), -- DONE: by a person, who says so
    actor           text        not null check (actor <> ''),
    noted_at        timestamptz not null,
    changed_at      timestamptz not null,
    primary key (province_id, obligation_id, round, channel),
    check ((state = 'DONE') = (channel <> 'EMAIL'))
);
create index reminder_of_round on directives.reminder (round, organisation_id);
create index reminder_of_obligation on directives.reminder (obligation_id);
revoke delete, truncate on directives.reminder from ${application};

alter table directives.reminder enable row level security;
alter table directives.reminder force row level security;
create policy within_scope on directives.reminder using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- An organisation may answer by a link without an account.
alter table directives.step drop constraint step_side_check;
alter table directives.step add constraint step_side_check
    check (side in ('ORGANISATION', 'COMMUNE_DESK', 'OFFICE', 'SYSTEM', 'LINK'));
