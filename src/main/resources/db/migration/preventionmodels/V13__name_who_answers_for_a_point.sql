-- A position or a part of the organisation, not a person.
alter table preventionmodels.point add column responsible text check (length(responsible) between 1 and 200);
