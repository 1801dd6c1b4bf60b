-- How many communes there were in the periods that it is compared with, and which of a line's figures have parts apportioned from
-- units that were split. Null: nobody counted them then.
alter table reports.approved_figure
    add communes_in_year_before integer,
    add communes_in_period_before integer,
    add estimated text[] not null default '{}';

-- What a commune was made of, where its report counts what was told of that: the names of the units that lie in it, and of those of which a
-- part does. Null: only what was told of itself was counted.
alter table reports.approved
    add began_on date,
    add made_of text[],
    add made_of_parts text[];
