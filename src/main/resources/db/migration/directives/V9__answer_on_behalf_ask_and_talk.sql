-- Organisations ask for another day or to be let off; desk and office answer, and write down what they were told.
alter table directives.obligation
    add column asking     text check (asking in ('EXTENSION', 'EXEMPTION')), -- waiting to be answered
    add column asking_due date,                                             -- the day that is asked for
    add constraint extension_has_a_day check ((asking_due is not null) = (asking is not distinct from 'EXTENSION')),
    drop constraint obligation_status_check,
    drop constraint work_is_acknowledged,
    add constraint obligation_status_check check (status in ('OPEN', 'ACKNOWLEDGED', 'IN_PROGRESS', 'DELIVERED',
                                                             'ACCEPTED', 'RETURNED', 'WITHDRAWN', 'NOT_APPLICABLE')),
    add constraint work_is_acknowledged
        check (status in ('OPEN', 'WITHDRAWN', 'NOT_APPLICABLE') or acknowledged is not null);
drop index directives.obligation_outstanding;
drop index directives.obligation_outstanding_of_directive;
create index obligation_outstanding on directives.obligation (province_id, due, commune_id)
    where status not in ('DELIVERED', 'ACCEPTED', 'WITHDRAWN', 'NOT_APPLICABLE');
create index obligation_outstanding_of_directive on directives.obligation (directive_id, due, id)
    where status not in ('DELIVERED', 'ACCEPTED', 'WITHDRAWN', 'NOT_APPLICABLE');
create index obligation_asking on directives.obligation (province_id, commune_id, organisation_name, id)
    where asking is not null;

-- The day of a result, or the day that an extension is asked until.
alter table directives.step
    add column told text check (told in ('TELEPHONE', 'ON_PAPER', 'IN_PERSON')), -- null: done by the side itself
    drop constraint step_act_check,
    drop constraint step_check,
    add constraint step_act_check check (act in ('ACKNOWLEDGED', 'PROGRESSED', 'DELIVERED', 'ACCEPTED', 'RETURNED',
        'AMENDED', 'REISSUED', 'WITHDRAWN', 'EXTENSION_ASKED', 'EXEMPTION_ASKED', 'EXTENSION_GRANTED',
        'EXEMPTION_GRANTED', 'REFUSED', 'UNDONE')),
    add constraint only_a_result_has_a_number check (act = 'DELIVERED' or number is null),
    add constraint day_of_a_result_or_asked_for check (act in ('DELIVERED', 'EXTENSION_ASKED') or day is null),
    add constraint asked_with_a_reason check (
        act not in ('EXTENSION_ASKED', 'EXEMPTION_ASKED', 'EXTENSION_GRANTED', 'EXEMPTION_GRANTED', 'REFUSED')
        or note <> ''),
    add constraint told_by_the_organisation check (
        told is null or act in ('ACKNOWLEDGED', 'PROGRESSED', 'DELIVERED'));
-- Results that were judged together carry the same form.
create index step_judged_together on directives.step (id) where act in ('ACCEPTED', 'RETURNED');

-- What organisation, desk and office say to each other about an obligation; never changed.
create table directives.comment (
    id              uuid        primary key, -- the form's, so that a form posted twice counts once
    province_id     integer     not null,
    obligation_id   bigint      not null references directives.obligation,
    commune_id      integer,
    organisation_id uuid        not null,
    side            text        not null check (side in ('ORGANISATION', 'COMMUNE_DESK', 'OFFICE', 'SYSTEM', 'LINK')),
    actor           text        not null check (actor <> ''),
    at              timestamptz not null,
    words           text        not null check (words <> '' and length(words) <= 2000)
);
create index comment_of_obligation on directives.comment (obligation_id, at);
revoke update, delete, truncate on directives.comment from ${application};
alter table directives.comment enable row level security;
alter table directives.comment force row level security;
create policy within_scope on directives.comment using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
