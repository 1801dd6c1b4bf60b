-- Whoever looks for an organisation's name walks organisations in their order, and reads the obligations of each.
create index obligation_of_organisation_in_order on directives.obligation (organisation_id, id);
