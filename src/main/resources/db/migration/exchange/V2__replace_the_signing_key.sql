-- The key pair can be replaced. Earlier ones stay: what was signed names them, and with them the newer one is introduced. One is in force.
alter table exchange.signing_key drop column only_one, add column replaced_at timestamptz, add primary key (public_key);
create unique index signing_key_in_force on exchange.signing_key ((true)) where replaced_at is null;
grant update (replaced_at) on exchange.signing_key to ${application};
