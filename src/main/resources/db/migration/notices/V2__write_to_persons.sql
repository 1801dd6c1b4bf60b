-- A message goes to an organisation, or to a person who asked for it, by their account.
alter table notices.message alter column organisation_id drop not null;
alter table notices.message add column account_id uuid; -- accounts.account: no foreign key across modules
alter table notices.message add check (num_nonnulls(organisation_id, account_id) = 1);
alter table notices.message add unique (mailing_id, account_id);
