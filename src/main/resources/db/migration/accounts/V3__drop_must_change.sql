-- Nobody ever knows another person's password: people choose their own behind a one-time link. So there is none to change.
alter table accounts.account drop column must_change;
