-- Who has a point of a model may read the model, as before; asked of the one model that is read, by the index of its points,
-- instead of reading the points of all models first.
drop policy runs_here on preventionmodels.model;
create policy runs_here on preventionmodels.model for select using (
    exists (select from preventionmodels.point where point.model_id = model.id));
