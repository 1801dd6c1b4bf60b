-- What a model is against, read from the words of its problem: the only place where a topic's words stand. A problem may be
-- of several topics; one that is of none is of OTHER, also one typed without accents, because without them "cháy" and "chạy"
-- are one word.
create function catalogue.topics_of(problem text) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(topic order by topic), '{OTHER}')
    from (values
        ('THEFT', 'trộm|(mất|lấy|ăn|đánh|kẻ) cắp|móc túi|đột nhập'
            || '|mất (xe|đồ|tài sản|hàng(?! (giờ|ngày|tháng|chục|trăm|nghìn|triệu|tỷ))|điện thoại|tiền|vật tư|thiết bị|trâu|bò)'),
        ('ROBBERY', 'cướp|trấn lột|giật (túi|đồ|dây chuyền|điện thoại)'),
        ('DISORDER', 'gây rối|mất trật tự|xô xát|ẩu đả|đánh nhau|mâu thuẫn|hành hung|bạo lực|bắt nạt|côn đồ|cò mồi|chèo kéo'),
        ('DRUGS', 'ma (túy|tuý)|gây nghiện'),
        ('FRAUD', 'lừa (đảo|gạt|tiền)|giả danh'),
        ('FIRE', 'cháy|hỏa hoạn|hoả hoạn'),
        ('TRAFFIC', 'giao thông|ùn tắc|ùn ứ|tắc đường|kẹt xe|đua xe'),
        ('OFFENCES', 'vi phạm'),
        ('DARK_PLACES', '(ngõ|ngách|hẻm|đường|phố|lối|nơi|chỗ) (tối|vắng)|tối,? vắng|vắng,? tối|thiếu (đèn|sáng|ánh sáng)')
    ) rule (topic, words)
    where normalize(problem, nfc) ~* words
$$;

alter table catalogue.entry add column topics text[] not null generated always as (catalogue.topics_of(problem)) stored;
