-- What of a period is missing is counted over all bodies and over the shorter periods within it.
create index sheet_by_day on entries.sheet (first_day, last_day);
