create index granted_role_by_organisation on accounts.granted_role (organisation_id) where organisation_id is not null;
