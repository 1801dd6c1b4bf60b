create schema reports;
grant usage on schema reports to ${application};

-- What a report asks for from a day on. Another wish is another edition with a later day; none is rewritten. They are the same for everybody.
create table reports.definition (
    code           text    not null check (code ~ '^[a-z_]{1,60}$'),
    effective_from date    not null,
    name_vi        text    not null check (name_vi <> ''),
    name_en        text    not null check (name_en <> ''),
    calendar       text    not null, -- calendars
    granularity    text    not null check (granularity in ('month', 'quarter', 'half_year', 'year')),
    days_to_send   integer not null check (days_to_send between 0 and 366), -- after its period
    basis          text    not null check (basis <> ''),
    confirmed      boolean not null, -- whether a source that was read says all of this
    primary key (code, effective_from)
);

create table reports.section (
    code           text    not null,
    effective_from date    not null,
    ordinal        integer not null,
    heading_vi     text    not null check (heading_vi <> ''),
    heading_en     text    not null check (heading_en <> ''),
    measures       text[]  not null check (cardinality(measures) > 0), -- ledger.measure, by their codes
    primary key (code, effective_from, ordinal),
    foreign key (code, effective_from) references reports.definition
);
revoke update, delete on reports.definition, reports.section from ${application};

-- That the programme is reported every quarter, half-year and year was read; the days on which reports are due were not.
insert into reports.definition (code, effective_from, name_vi, name_en, calendar, granularity, days_to_send, basis, confirmed) values
    ('movement_quarter', '2000-01-01', 'Báo cáo quý về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
        'Quarterly report on the movement', 'calendar_year', 'quarter', 15, 'QĐ 1944/QĐ-TTg', false),
    ('movement_half_year', '2000-01-01', 'Báo cáo 6 tháng về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
        'Half-yearly report on the movement', 'calendar_year', 'half_year', 15, 'QĐ 1944/QĐ-TTg', false),
    ('movement_year', '2000-01-01', 'Báo cáo năm về phong trào Toàn dân bảo vệ an ninh Tổ quốc',
        'Yearly report on the movement', 'calendar_year', 'year', 15, 'QĐ 1944/QĐ-TTg', false);

insert into reports.section (code, effective_from, ordinal, heading_vi, heading_en, measures)
select d.code, d.effective_from, s.ordinal, s.heading_vi, s.heading_en, s.measures
from reports.definition d, (values
    (1, 'Công tác chỉ đạo, tổ chức', 'Direction and organisation',
        array['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A07', 'A08']),
    (2, 'Tuyên truyền, vận động', 'Outreach',
        array['B09', 'B10', 'B11', 'B12a', 'B12b', 'B12c', 'B13', 'B13a', 'B14', 'B15', 'B16', 'B17', 'B18a', 'B18b']),
    (3, 'Mô hình, điển hình', 'Models and exemplars',
        array['C19', 'C20', 'C21', 'C22', 'C23', 'C24', 'C25', 'C26', 'C27', 'C28', 'C29a', 'C29b', 'C29c', 'C29', 'C30']),
    (4, 'Lực lượng nòng cốt, tập huấn, tuần tra', 'Core forces, training, patrols',
        array['D31', 'D32', 'D33', 'D34', 'D35', 'D36', 'D37a', 'D37b', 'D38', 'D39', 'D40a', 'D40b', 'D40c', 'D40d']),
    (5, 'Kết quả tham gia của quần chúng nhân dân', 'Results with the people',
        array['E41', 'E42', 'E43', 'E44', 'E44a', 'E45', 'E46a', 'E46b', 'E46c', 'E46d', 'E47', 'E48a', 'E48b', 'E48c', 'E48d', 'E49',
            'E50']),
    (6, 'Công nhận, phân loại, khen thưởng', 'Recognition',
        array['F51a', 'F51b', 'F51', 'F52a', 'F52b', 'F52', 'F53', 'F54a', 'F54b', 'F54c', 'F54d', 'F55a', 'F55b', 'F55c', 'F55d', 'F55e',
            'F55f'])) as s (ordinal, heading_vi, heading_en, measures);
