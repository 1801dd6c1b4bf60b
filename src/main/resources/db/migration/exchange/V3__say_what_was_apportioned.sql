-- Which of the figures have parts that were apportioned: value, yearBefore, periodBefore.
alter table exchange.received_figure add estimated text[] not null default '{}';
