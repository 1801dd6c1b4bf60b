create schema webhooks;
grant usage on schema webhooks to ${application};

-- Where programs of an office or of a commune desk want to hear what happens.
create table webhooks.endpoint (
    id            uuid        primary key,
    province_id   integer     not null,
    commune_id    integer,              -- only what happens there; null: in the whole province
    name          text        collate "vi-x-icu" not null check (length(name) between 1 and 80),
    url           text        not null check (length(url) between 1 and 500),
    acts          text[]      not null check (cardinality(acts) > 0),
    secret        text        not null, -- in the clear: it signs, so its hash would be of no use
    made_at       timestamptz not null,
    failing_since timestamptz,
    paused_at     timestamptz,
    pause         text check (pause in ('BY_HAND', 'FAILING', 'GONE')),
    check ((paused_at is null) = (pause is null))
);
create index endpoint_of_province on webhooks.endpoint (province_id);

-- What is to be told to an endpoint, written in the transaction of the act itself: no act, no delivery.
create table webhooks.delivery (
    province_id integer     not null,
    id          bigint      generated always as identity,
    commune_id  integer,
    endpoint    uuid        not null references webhooks.endpoint on delete cascade,
    message     uuid        not null, -- the webhook-id: the same in every attempt
    act         text        not null,
    body        text        not null, -- exactly what is signed and sent
    made_at     timestamptz not null,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    attempts    integer     not null default 0,
    next_at     timestamptz not null,
    tried_at    timestamptz,
    status      integer,    -- of the last answer
    problem     text,       -- why there was none
    took_ms     integer,
    primary key (province_id, id),
    unique (endpoint, message)
);
create index delivery_due on webhooks.delivery (endpoint, next_at) where state = 'WAITING';
create index delivery_of_endpoint on webhooks.delivery (endpoint, id desc);
create index delivery_by_age on webhooks.delivery (made_at);

-- Open to its office or desk; and to the act of anybody that has to be told, which says so with binhyen.webhooks in its
-- transaction: whoever acts need not see who listens.
alter table webhooks.endpoint enable row level security;
alter table webhooks.endpoint force row level security;
create policy within_scope on webhooks.endpoint using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select current_setting('binhyen.webhooks', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));

alter table webhooks.delivery enable row level security;
alter table webhooks.delivery force row level security;
create policy within_scope on webhooks.delivery using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or (select current_setting('binhyen.webhooks', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[]));
