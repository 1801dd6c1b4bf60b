-- The lists that are looked at lie in lists.staged_list; one that nobody entered yet is sent again.
drop table sessionimports.staged_list;
