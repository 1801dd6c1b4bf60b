-- What was issued can be amended, recalled, and replaced by another.
alter table directives.directive
    add column revision        integer not null default 0 check (revision >= 0), -- counts every change of the issued text
    add column replaced_id     uuid    references directives.directive,
    add column replaced_withdraws boolean, -- whether issuing this withdraws what is still open of the one it replaces
    add column recalled_at     timestamptz,
    add column recalled_reason text    check (recalled_reason <> ''),
    drop constraint directive_status_check,
    drop constraint directive_check,
    drop constraint directive_check1,
    drop constraint directive_check2,
    add constraint directive_status_check check (status in ('DRAFT', 'ISSUED', 'RECALLED')),
    add constraint issued_has_a_hash check ((status <> 'DRAFT') = (sha256 is not null)),
    add constraint issued_has_a_moment check ((status <> 'DRAFT') = (issued_at is not null)),
    add constraint issued_to_somebody check ((status <> 'DRAFT') = (issued_to is not null)),
    add constraint recalled_has_a_moment check ((status = 'RECALLED') = (recalled_at is not null)),
    add constraint recalled_has_a_reason check ((status = 'RECALLED') = (recalled_reason is not null)),
    add constraint replaces_another check (replaced_id <> id),
    add constraint replaces_one_way check ((replaced_id is null) = (replaced_withdraws is null));
create index directive_replacing on directives.directive (replaced_id) where replaced_id is not null;

drop policy issued_is_readable on directives.directive;
create policy issued_is_readable on directives.directive for select using (
    status <> 'DRAFT' and (select current_setting('binhyen.actor', true)) <> '');

-- Every wording of an issued text, from its first amendment on the one that was issued among them; never changed.
create table directives.edition (
    province_id integer     not null,
    directive   uuid        not null references directives.directive,
    revision    integer     not null check (revision >= 0),
    edition     integer     not null check (edition >= 1), -- which one is acknowledged
    form        uuid        not null, -- so that a form posted twice counts once
    kind        text        not null check (kind in ('ISSUED', 'SMALL_EDIT', 'NEW_VERSION')),
    reason      text,
    words       text        not null, -- exactly what is hashed
    parts       jsonb       not null, -- the same for readers
    sha256      text        not null check (sha256 = encode(sha256(convert_to(words, 'UTF8')), 'hex')),
    at          timestamptz not null,
    primary key (directive, revision),
    unique (directive, form),
    check ((kind = 'ISSUED') = (revision = 0)),
    check ((kind = 'ISSUED') = (reason is null))
);
revoke update, delete, truncate on directives.edition from ${application};
alter table directives.edition enable row level security;
alter table directives.edition force row level security;
create policy within_scope on directives.edition using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[]));
create policy readable_with_its_directive on directives.edition for select using (
    exists (select from directives.directive where directive.id = edition.directive));

-- What nobody has to answer any more is withdrawn. A day that was moved is kept beside the one in force.
alter table directives.obligation
    add column asked_due date, -- the day as first asked; null: it was never moved
    drop constraint obligation_status_check,
    drop constraint obligation_check1,
    add constraint obligation_status_check check (status in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'DELIVERED',
                                                             'ACCEPTED', 'RETURNED', 'WITHDRAWN')),
    add constraint work_is_acknowledged check (status in ('OPEN', 'WITHDRAWN') or acknowledged is not null);
drop index directives.obligation_outstanding;
drop index directives.obligation_outstanding_of_directive;
create index obligation_outstanding on directives.obligation (province_id, due, commune_id)
    where status not in ('DELIVERED', 'ACCEPTED', 'WITHDRAWN');
create index obligation_outstanding_of_directive on directives.obligation (directive_id, due, id)
    where status not in ('DELIVERED', 'ACCEPTED', 'WITHDRAWN');

-- An act on thousands writes a step for each of them: the last step as of a moment tells its status, and its day.
alter table directives.step
    add column due date, -- the day in force from this step on; null: the step moved none
    drop constraint step_act_check,
    add constraint step_act_check check (act in ('ACKNOWLEDGED', 'PROGRESSED', 'DELIVERED', 'ACCEPTED', 'RETURNED',
                                                 'AMENDED', 'REISSUED', 'WITHDRAWN')),
    add constraint withdrawn_with_a_reason check (act <> 'WITHDRAWN' or note <> '');
