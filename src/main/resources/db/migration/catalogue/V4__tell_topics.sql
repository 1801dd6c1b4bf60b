-- What a model is against, read from the words of its problem: the only place where a topic's words stand. A problem may be
-- of several topics or of none; one typed without accents is of none, because without them "cháy" and "chạy" are one word.
create function catalogue.topics_of(problem text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(topic order by topic), '{}')
    from (values
        ('THEFT', 'trộm|mất cắp|móc túi|đột nhập|mất (xe|đồ|tài sản)'),
        ('ROBBERY', 'cướp'),
        ('DISORDER', 'gây rối|mất trật tự|xô xát|đánh nhau|mâu thuẫn|hành hung|bạo lực|côn đồ|cò mồi|chèo kéo'),
        ('DRUGS', 'ma (túy|tuý)'),
        ('FRAUD', 'lừa đảo'),
        ('FIRE', 'cháy|hỏa hoạn|hoả hoạn'),
        ('TRAFFIC', 'giao thông|ùn tắc')
    ) rule (topic, words)
    where normalize(problem, nfc) ~* words
$$;

alter table catalogue.entry add column topics text[] not null generated always as (catalogue.topics_of(problem)) stored;
