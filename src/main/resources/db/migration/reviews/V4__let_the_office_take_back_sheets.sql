-- The office takes back a sheet that it wrote wrongly, before it is in force; one that a rating rests on is kept by its key.
grant delete on reviews.sheet, reviews.criterion, reviews.grade to ${application};
