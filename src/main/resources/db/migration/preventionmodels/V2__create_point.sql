-- One area or organisation where a model runs. There may be a hundred thousand: each is an aggregate of its own.
create table preventionmodels.point (
    id              uuid    primary key,
    model_id        uuid    not null references preventionmodels.model,
    province_id     integer not null,
    commune_id      integer,
    organisation_id uuid,
    body_name       text    collate "vi-x-icu" not null check (body_name <> ''),
    started_on      date    not null,
    duty_phone      text    check (duty_phone ~ '^[0-9 +().-]{3,20}$'), -- never published
    ended_on        date,
    ended_reason    text    check (length(ended_reason) between 1 and 1000),
    version         integer not null,
    check (ended_on >= started_on),
    check ((ended_on is null) = (ended_reason is null))
);
create index on preventionmodels.point (model_id, body_name, id);
create index on preventionmodels.point (commune_id);
create index on preventionmodels.point (organisation_id);
create index on preventionmodels.point (province_id);
-- A model has at most one point that runs at a place.
create unique index on preventionmodels.point (model_id, province_id, commune_id, organisation_id)
    nulls not distinct where ended_on is null;

alter table preventionmodels.point enable row level security;
alter table preventionmodels.point force row level security;
create policy within_scope on preventionmodels.point using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

-- Who has a point of a model may read the model.
create policy runs_here on preventionmodels.model for select using (
    id in (select model_id from preventionmodels.point));

-- A group of a point, and how many people it has.
create table preventionmodels.point_group (
    id           uuid    primary key,
    point_id     uuid    not null references preventionmodels.point,
    name         text    collate "vi-x-icu" not null check (length(name) between 1 and 200),
    members      integer not null check (members >= 0),
    formed_on    date    not null,
    dissolved_on date,
    check (dissolved_on >= formed_on)
);
create index on preventionmodels.point_group (point_id);
alter table preventionmodels.point_group enable row level security;
alter table preventionmodels.point_group force row level security;
create policy with_its_point on preventionmodels.point_group using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from preventionmodels.point where point.id = point_group.point_id));

-- The equipment of a point by its kind, as last counted; never published.
create table preventionmodels.equipment (
    point_id   uuid    not null references preventionmodels.point,
    kind       text    not null check (kind in ('CAMERA', 'ALARM', 'LIGHT', 'LOUDSPEAKER', 'FIRE_FIGHTING', 'RADIO', 'OTHER')),
    total      integer not null check (total > 0),
    working    integer not null check (working between 0 and total),
    counted_on date    not null,
    primary key (point_id, kind)
);
alter table preventionmodels.equipment enable row level security;
alter table preventionmodels.equipment force row level security;
create policy with_its_point on preventionmodels.equipment using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from preventionmodels.point where point.id = equipment.point_id));
