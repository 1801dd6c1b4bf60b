-- How many communes there were in the periods that it is compared with, and which of a line's figures have parts apportioned from
-- units that were split. Null: nobody counted them then.
alter table reports.approved_figure
    add communes_in_year_before integer,
    add communes_in_period_before integer,
    add estimated text[] not null default '{}';
