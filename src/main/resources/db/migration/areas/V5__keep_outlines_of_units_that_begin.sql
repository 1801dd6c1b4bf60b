-- The outlines of units that reorganisations begin; those of July 2025 come with the product. They go with their unit when it is taken back.
create table areas.outline (
    area  integer primary key references areas.area on delete cascade,
    rings jsonb   not null -- the points of each ring, each by longitude and latitude
);
revoke update, delete on areas.outline from ${application};
