-- What all trials of a model together say of its effect, as the module that judges them tells it.
create table preventionmodels.effect (
    model_id uuid    primary key references preventionmodels.model,
    shown    text    not null check (shown in ('REFUSED', 'NOT_SHOWN', 'MIXED', 'REDUCTION', 'INCREASE')),
    trials   integer not null check (trials > 0),
    level    integer not null check (level between 0 and 5), -- the lowest of the trials that gave a number
    told_on  date    not null
);
alter table preventionmodels.effect enable row level security;
alter table preventionmodels.effect force row level security;
create policy with_its_model on preventionmodels.effect using (
    (select current_setting('binhyen.everything', true)) = 'on'
    or exists (select from preventionmodels.model where model.id = effect.model_id));
