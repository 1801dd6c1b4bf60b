-- A renewal rule also says how many days before the end organisations are reminded by e-mail; none until the office says so.
alter table regulations.renewal_rule
    add column remind_before integer[] not null default '{}'
        check (cardinality(remind_before) <= 6 and 1 <= all (remind_before) and 366 >= all (remind_before)),
    drop constraint renewal_rule_confidence_check,
    -- OFFICE: the office set it by itself
    add constraint renewal_rule_confidence_check check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED', 'OFFICE'));
grant insert, update on regulations.renewal_rule to ${application};

-- That an organisation was to be reminded of a regulation's last day, and what became of it: once for each of the days
-- above. Where the last day was moved, it is reminded of anew.
create table regulations.renewal_reminder (
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid        not null,
    regulation_id   uuid        not null references regulations.regulation,
    last_day        date        not null,
    days_before     integer     not null check (days_before between 1 and 366),
    mailing_id      uuid        not null, -- notices
    state           text        not null check (state in ('NO_ADDRESS', 'QUEUED', 'SENT', 'REFUSED', 'FAILED', 'UNKNOWN',
                                                          'CANCELLED')),
    noted_at        timestamptz not null,
    changed_at      timestamptz not null,
    primary key (province_id, regulation_id, last_day, days_before)
);
create index on regulations.renewal_reminder (regulation_id, noted_at);
create index on regulations.renewal_reminder (mailing_id, organisation_id);

alter table regulations.renewal_reminder enable row level security;
alter table regulations.renewal_reminder force row level security;
create policy within_scope on regulations.renewal_reminder using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));
