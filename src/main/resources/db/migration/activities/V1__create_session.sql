create schema activities;
grant usage on schema activities to ${application};

-- The kinds of sessions. What its form asks first and what it folds away are names of inputs (activities.Input).
create table activities.kind (
    code            text    primary key check (code ~ '^[A-Z_]{1,40}$'),
    name_vi         text    not null check (name_vi <> ''),
    name_en         text    not null check (name_en <> ''),
    asks            text[]  not null,
    folds           text[]  not null,
    position        integer not null,
    effective_from  date    not null,
    effective_until date,
    source          text    not null,
    confidence      text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED')),
    check (effective_until >= effective_from)
);

-- Which measures of the ledger sessions of a kind feed, and from which field, from a day on. Dated: what feeds a measure
-- otherwise is a new row with a later day; without a field the kind feeds it no more.
create table activities.feed (
    kind           text not null references activities.kind,
    measure        text not null check (measure ~ '^[A-G][0-9]{2}[a-z]?$'),
    effective_from date not null,
    field          text check (field in ('SESSIONS', 'CAME', 'COMPLETED', 'JUDGED', 'LEAFLETS', 'BULLETINS', 'LOUDSPEAKER_TURNS',
                                         'COMMITMENTS', 'PEOPLE', 'HOURS', 'FOUND', 'REPORTED', 'PLACES', 'GIFT_VALUE')),
    primary key (kind, measure, effective_from)
);
revoke insert, update, delete on activities.kind, activities.feed from ${application};

insert into activities.kind (code, name_vi, name_en, asks, folds, position, effective_from, source, confidence) values
    ('OUTREACH_TALK', 'Buổi tuyên truyền', 'Outreach talk', '{CAME,LEAFLETS}',
        '{PLANNED,STAFF_TOTAL,BULLETINS,LOUDSPEAKER_TURNS,COMMITMENTS}', 10, '2020-01-01', 'Counted so in the reports read: B9–B14', 'PARTIAL'),
    ('CAMPAIGN_DAY', 'Ngày ra quân', 'Campaign day', '{CAME,LEAFLETS,LOUDSPEAKER_TURNS}',
        '{PLANNED,STAFF_TOTAL,BULLETINS,COMMITMENTS}', 20, '2020-01-01', 'Counted so in the reports read: B12, B14', 'PARTIAL'),
    ('LAUNCH', 'Phát động phong trào', 'Launch of the movement', '{CAME,COMMITMENTS}',
        '{PLANNED,STAFF_TOTAL,LEAFLETS,BULLETINS,LOUDSPEAKER_TURNS}', 30, '2020-01-01', 'Counted so in the reports read: B13', 'PARTIAL'),
    ('FESTIVAL', 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc', 'National security festival', '{CAME,PLACES,GIFT_VALUE}',
        '{PLANNED,STAFF_TOTAL,LEAFLETS,COMMITMENTS}', 40, '2020-01-01', 'Counted so in the reports read: B18', 'PARTIAL'),
    ('RESIDENTS_MEETING', 'Họp dân', 'Residents'' meeting', '{CAME}', '{PLANNED,LEAFLETS,COMMITMENTS}', 50, '2020-01-01',
        'Counted so in the reports read: B15', 'PARTIAL'),
    ('TRAINING', 'Lớp tập huấn, bồi dưỡng', 'Training class', '{CAME,COMPLETED}', '{PLANNED,STAFF_TOTAL,LEAFLETS}', 60,
        '2020-01-01', 'Counted so in the reports read: D33–D35', 'PARTIAL'),
    ('DRILL', 'Diễn tập, thực tập phương án', 'Drill', '{CAME}', '{PLANNED,STAFF_TOTAL}', 70, '2020-01-01',
        'No measure read counts drills', 'UNCONFIRMED'),
    ('PATROL', 'Ca tuần tra', 'Patrol turn', '{TEAM,PEOPLE,BEATS}', '{FOUND,REPORTS}', 80, '2020-01-01',
        'Counted so in the reports read: D36–D39', 'PARTIAL'),
    ('REVIEW', 'Giao ban, sơ kết, tổng kết', 'Review meeting', '{CAME}', '{PLANNED,STAFF_TOTAL}', 90, '2020-01-01',
        'Counted so in the reports read: A7', 'PARTIAL');

insert into activities.feed (kind, measure, effective_from, field) values
    ('OUTREACH_TALK', 'B09', '2020-01-01', 'SESSIONS'),
    ('OUTREACH_TALK', 'B10', '2020-01-01', 'CAME'),
    ('OUTREACH_TALK', 'B12a', '2020-01-01', 'LEAFLETS'),
    ('OUTREACH_TALK', 'B12b', '2020-01-01', 'BULLETINS'),
    ('OUTREACH_TALK', 'B12c', '2020-01-01', 'LOUDSPEAKER_TURNS'),
    ('OUTREACH_TALK', 'B14', '2020-01-01', 'COMMITMENTS'),
    ('CAMPAIGN_DAY', 'B12a', '2020-01-01', 'LEAFLETS'),
    ('CAMPAIGN_DAY', 'B12b', '2020-01-01', 'BULLETINS'),
    ('CAMPAIGN_DAY', 'B12c', '2020-01-01', 'LOUDSPEAKER_TURNS'),
    ('CAMPAIGN_DAY', 'B14', '2020-01-01', 'COMMITMENTS'),
    ('LAUNCH', 'B13', '2020-01-01', 'SESSIONS'),
    ('LAUNCH', 'B13a', '2020-01-01', 'CAME'),
    ('LAUNCH', 'B12a', '2020-01-01', 'LEAFLETS'),
    ('LAUNCH', 'B12b', '2020-01-01', 'BULLETINS'),
    ('LAUNCH', 'B12c', '2020-01-01', 'LOUDSPEAKER_TURNS'),
    ('LAUNCH', 'B14', '2020-01-01', 'COMMITMENTS'),
    ('FESTIVAL', 'B18a', '2020-01-01', 'PLACES'),
    ('FESTIVAL', 'B18b', '2020-01-01', 'GIFT_VALUE'),
    ('FESTIVAL', 'B12a', '2020-01-01', 'LEAFLETS'),
    ('FESTIVAL', 'B14', '2020-01-01', 'COMMITMENTS'),
    ('RESIDENTS_MEETING', 'B15', '2020-01-01', 'SESSIONS'),
    ('RESIDENTS_MEETING', 'B12a', '2020-01-01', 'LEAFLETS'),
    ('RESIDENTS_MEETING', 'B14', '2020-01-01', 'COMMITMENTS'),
    ('TRAINING', 'D33', '2020-01-01', 'SESSIONS'),
    ('TRAINING', 'D34', '2020-01-01', 'CAME'),
    ('TRAINING', 'D35a', '2020-01-01', 'COMPLETED'),
    ('TRAINING', 'D35b', '2020-01-01', 'JUDGED'),
    ('PATROL', 'D36', '2020-01-01', 'SESSIONS'),
    ('PATROL', 'D37a', '2020-01-01', 'PEOPLE'),
    ('PATROL', 'D37b', '2020-01-01', 'HOURS'),
    ('PATROL', 'D38', '2020-01-01', 'FOUND'),
    ('PATROL', 'D39', '2020-01-01', 'REPORTED'),
    ('REVIEW', 'A07', '2020-01-01', 'SESSIONS');

-- One session: planned, held with its numbers, confirmed by desk or office; or cancelled. Never deleted.
create table activities.session (
    id                uuid    primary key,
    province_id       integer not null, -- areas, organisations: no foreign key across modules
    host_commune      integer,
    organisation_id   uuid,    -- the host, where it is an organisation
    host_name         text    collate "vi-x-icu" not null check (host_name <> ''),
    co_organisers     text[]  not null default '{}', -- their ids, for the policy below
    kind              text    not null references activities.kind,
    day               date    not null,
    starts            time,
    ends              time,    -- before the start: on the next day
    commune_id        integer, -- where it takes place
    place             text    check (length(place) between 1 and 200),
    theme             text    check (length(theme) between 1 and 200),
    team              text    check (length(team) between 1 and 100),
    beats             text    check (length(beats) between 1 and 500),
    obligation        bigint,  -- directives.obligation
    point             uuid,    -- preventionmodels.point
    planned           integer check (planned between 0 and 1000000),
    came              integer check (came between 0 and 1000000),
    staff_total       integer check (staff_total between 0 and 1000000),
    completed         integer check (completed between 0 and 1000000),
    leaflets          integer check (leaflets between 0 and 1000000),
    bulletins         integer check (bulletins between 0 and 1000000),
    loudspeaker_turns integer check (loudspeaker_turns between 0 and 1000000),
    commitments       integer check (commitments between 0 and 1000000),
    people            integer check (people between 0 and 1000000),
    found             integer check (found between 0 and 1000000),
    places            integer check (places between 0 and 1000000),
    gift_value        numeric(18) check (gift_value >= 0),
    result            text    check (length(result) between 1 and 300),
    state             text    not null check (state in ('PLANNED', 'HELD', 'CONFIRMED', 'CANCELLED')),
    entered_by        text    not null check (entered_by in ('BODY', 'DESK', 'OFFICE')),
    recorded_by       text    not null, -- who wrote the record last: an account of accounts, or a job of the system
    recorded_at       timestamptz not null,
    confirmed_by      text    check (confirmed_by in ('DESK', 'OFFICE')),
    confirmed_at      timestamptz,
    cancelled_reason  text    check (length(cancelled_reason) between 1 and 500),
    series            uuid,
    folded_text       text    not null,
    version           integer not null,
    check (starts is not null or ends is null),
    check (starts <> ends),
    check (came <= staff_total),
    check (completed <= came),
    check ((state = 'CONFIRMED') = (confirmed_by is not null) and (confirmed_by is null) = (confirmed_at is null)),
    check ((state = 'CANCELLED') = (cancelled_reason is not null))
);
create index on activities.session (province_id, day, id);
create index on activities.session (commune_id, day, id);
create index on activities.session (host_commune, day, id);
create index on activities.session (organisation_id, day, id);
create index on activities.session using gin (co_organisers);
create index on activities.session (series, day) where series is not null;

alter table activities.session enable row level security;
alter table activities.session force row level security;
create policy within_scope on activities.session using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or host_commune = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[])
    or co_organisers && (select string_to_array(current_setting('binhyen.organisations', true), ','))::text[]);

-- An organisation that holds a session together with its host, and how many of its own people came.
create table activities.part (
    session      uuid    not null references activities.session,
    position     integer not null,
    organisation uuid    not null,
    name         text    not null check (name <> ''),
    came         integer check (came between 0 and 1000000),
    primary key (session, position),
    unique (session, organisation)
);

-- That the commune's police were told during a patrol turn: when, and which desk. Nothing of what or of whom.
create table activities.police_report (
    session  uuid    not null references activities.session,
    position integer not null,
    at       time    not null,
    desk     text    not null check (length(desk) between 1 and 100),
    primary key (session, position)
);

alter table activities.part enable row level security;
alter table activities.part force row level security;
create policy of_a_session_in_scope on activities.part
    using (exists (select from activities.session s where s.id = part.session));
alter table activities.police_report enable row level security;
alter table activities.police_report force row level security;
create policy of_a_session_in_scope on activities.police_report
    using (exists (select from activities.session s where s.id = police_report.session));
