create schema reviews;
grant usage on schema reviews to ${application};

-- The sheet by which a model is rated. Dated: a new sheet is a new row with a later day, and ratings keep theirs.
create table reviews.sheet (
    effective_from date    primary key,
    name           text    not null,
    source         text    not null,
    confidence     text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED'))
);
create table reviews.criterion (
    sheet   date    not null references reviews.sheet,
    ordinal integer not null check (ordinal > 0),
    title   text    not null,
    most    integer not null check (most > 0), -- points
    primary key (sheet, ordinal)
);
create table reviews.grade (
    sheet   date    not null references reviews.sheet,
    least   integer not null check (least >= 0), -- from so many points on
    name    text    not null,
    primary key (sheet, least)
);
revoke insert, update, delete on reviews.sheet, reviews.criterion, reviews.grade from ${application};

-- No source read gives the points or the names of grades (guidance 22/HD-BCA-V05 was read up to its first step).
insert into reviews.sheet values
    ('2020-01-01', 'Phiếu chấm mô hình phòng, chống tội phạm', 'Our proposal; no source read gives criteria or points', 'UNCONFIRMED');
insert into reviews.criterion values
    ('2020-01-01', 1, 'Vấn đề và mục tiêu rõ ràng, có số ban đầu và nguồn', 15),
    ('2020-01-01', 2, 'Thực hiện đúng nội dung cốt lõi của mô hình', 15),
    ('2020-01-01', 3, 'Các điểm được duy trì, trả lời kiểm tra đều', 25),
    ('2020-01-01', 4, 'Thiết bị còn hoạt động, có kinh phí duy trì', 15),
    ('2020-01-01', 5, 'Kết quả so với mục tiêu đề ra', 20),
    ('2020-01-01', 6, 'Người dân, người của đơn vị tham gia và đồng tình', 10);
insert into reviews.grade values
    ('2020-01-01', 0,  'Chưa hiệu quả'),
    ('2020-01-01', 50, 'Có hiệu quả, cần củng cố'),
    ('2020-01-01', 80, 'Hiệu quả');

-- How an authority rates a model: a draft until it is decided, then as it is. The body is that of the model's owner.
create table reviews.rating (
    id              uuid        primary key,
    model_id        uuid        not null, -- preventionmodels
    province_id     integer     not null,
    commune_id      integer,
    organisation_id uuid,
    sheet           date        not null references reviews.sheet,
    remarks         text        check (length(remarks) between 1 and 2000),
    decided_on      date,
    document        text        check (length(document) between 1 and 200),
    total           integer     check (total >= 0),
    grade           text,
    actor           text        not null,
    at              timestamptz not null,
    version         integer     not null,
    check ((decided_on is null) = (document is null)),
    check ((decided_on is null) = (total is null)),
    check ((decided_on is null) = (grade is null))
);
create unique index on reviews.rating (model_id) where decided_on is null;
create index on reviews.rating (model_id, decided_on desc);

alter table reviews.rating enable row level security;
alter table reviews.rating force row level security;
create policy within_scope on reviews.rating using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or province_id = any ((select string_to_array(current_setting('binhyen.provinces', true), ',')::integer[])::integer[])
    or commune_id = any ((select string_to_array(current_setting('binhyen.communes', true), ',')::integer[])::integer[])
    or organisation_id = any ((select string_to_array(current_setting('binhyen.organisations', true), ',')::uuid[])::uuid[]));

create table reviews.score (
    rating_id uuid    not null references reviews.rating,
    ordinal   integer not null,
    points    integer not null check (points >= 0),
    reason    text    check (length(reason) between 1 and 500),
    primary key (rating_id, ordinal)
);
alter table reviews.score enable row level security;
alter table reviews.score force row level security;
create policy with_its_rating on reviews.score using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from reviews.rating where rating.id = score.rating_id));

-- How each writer of reviews last headed and signed one.
create table reviews.letterhead (
    actor        text primary key,
    parent       text check (length(parent) <= 200),
    issuer       text not null check (length(issuer) between 1 and 200),
    symbol       text not null check (length(symbol) between 1 and 40),
    place        text not null check (length(place) between 1 and 100),
    signer_title text check (length(signer_title) <= 200),
    signer       text check (length(signer) <= 200),
    recipients   text check (length(recipients) <= 4000)
);
alter table reviews.letterhead enable row level security;
alter table reviews.letterhead force row level security;
create policy own on reviews.letterhead using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or actor <> '' and actor = (select current_setting('binhyen.actor', true)));
