-- The office writes the sheet that its documents give; a sheet that is there is never changed, for ratings rest on it.
grant insert on reviews.sheet, reviews.criterion, reviews.grade to ${application};
alter table reviews.sheet add check (length(name) between 1 and 200), add check (length(source) between 1 and 200);
alter table reviews.criterion add check (length(title) between 1 and 300), add check (most <= 1000);
alter table reviews.grade add check (length(name) between 1 and 100);
