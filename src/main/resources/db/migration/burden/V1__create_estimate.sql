create schema burden;
grant usage on schema burden to ${application};

-- How long it takes to find and type one figure of a sheet, from a day on. It is an estimate: nobody's time is measured.
create table burden.estimate (
    effective_from    date    primary key,
    seconds_per_field integer not null check (seconds_per_field between 1 and 36000),
    source            text    not null check (length(source) between 1 and 300),
    confidence        text    not null check (confidence in ('READ', 'PARTIAL', 'UNCONFIRMED', 'OFFICE'))
);
revoke insert, update, delete on burden.estimate from ${application};
insert into burden.estimate values
    ('2000-01-01', 120, 'Our proposal: two minutes a figure; no source read names a time', 'UNCONFIRMED');
