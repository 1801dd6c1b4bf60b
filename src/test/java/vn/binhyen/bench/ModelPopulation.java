package vn.binhyen.bench;

import java.util.List;
import java.util.UUID;

/**
 * 2,500 running models with 124,000 points and their 36 monthly checks each, over the communes of Hà Nội: one model has
 * 8,800 of the points, one point in eight ended, one in ten is silent.
 */
final class ModelPopulation {

    private static final int MODELS = 2_500;
    private static final int POINTS = 124_000;
    private static final int LARGEST = 8_800;

    private static final String MODEL = """
            insert into preventionmodels.model (id, province_id, commune_id, body_name, kind, name, folded_text, problem,
                working, stage, stage_since, launched_on, steps, version)
            select gen_random_uuid(), ?, null, 'Ban Chỉ đạo', 'MODEL', 'Mô hình số ' || i, 'mo hinh so ' || i,
                (array['Mất cắp xe', 'Trộm cắp ban đêm', 'Lừa đảo qua mạng', 'Cháy nổ ở khu trọ', 'Bạo lực học đường',
                    'Ùn tắc giờ tan học', 'Ma túy', 'Tín dụng đen', 'Tai nạn giao thông', 'Mất trật tự công cộng'])[1 + i %% 10],
                'Đội trực hai ca, camera ở cổng', 'RUNNING', current_date - 1000, current_date - 1100, 6, 1
            from generate_series(1, %d) i
            """.formatted(MODELS);

    private static final String STEP = """
            insert into preventionmodels.step (model_id, ordinal, id, to_stage, day, entered_by, actor, at)
            select m.id, i, gen_random_uuid(),
                (array['PROPOSED', 'SURVEYED', 'APPROVED', 'BUILDING', 'PILOT', 'RUNNING'])[i], current_date - 1200 + i,
                'OFFICE', 'bench', now()
            from preventionmodels.model m, generate_series(1, 6) i
            """;

    private static final String POINT = """
            insert into preventionmodels.point (id, model_id, province_id, commune_id, organisation_id, body_name,
                started_on, ended_on, ended_reason, version, last_sign_on, checked_on, equipment_total, equipment_working,
                equipment_on)
            select gen_random_uuid(), m.id, ?, (?::integer[])[1 + i %% ?], gen_random_uuid(), 'Đơn vị số ' || i,
                current_date - 1095 - i %% 700, case when i %% 8 = 0 then current_date - i %% 900 end,
                case when i %% 8 = 0 then 'Hết kinh phí' end, 1,
                current_date - case when i %% 10 = 0 then 200 else 5 end, current_date - 5, 4, i %% 5, current_date - 5
            from generate_series(1, %1$d) i
                join (select id, row_number() over (order by name) as n from preventionmodels.model) m
                on m.n = case when i <= %2$d then 1 else 2 + i %% (%3$d - 1) end
            """.formatted(POINTS, LARGEST, MODELS);

    private static final String GROUP = """
            insert into preventionmodels.point_group (id, point_id, name, members, formed_on)
            select gen_random_uuid(), id, 'Tổ 1', 5, started_on from preventionmodels.point where ended_on is null
            """;

    private static final String CHECK = """
            insert into preventionmodels.alive_check (id, point_id, day, running, equipment_total, equipment_working, active,
                entered_by, at)
            select gen_random_uuid(), p.id, current_date - 5 - 30 * month, true, 4, 3, 5, 'BODY', now()
            from preventionmodels.point p, generate_series(0, 35) month
            """;

    private static final String ENTRY = """
            insert into catalogue.entry (id, province_id, owner_name, kind, name, problem, working, cost_band, stage, state,
                stage_since, launched_on, words, published_at, changed_at)
            select id, province_id, body_name, kind, name, problem, working, 'NOT_TOLD', stage, 'RUNNING', stage_since,
                launched_on, setweight(to_tsvector('simple', folded_text), 'A')
                    || setweight(to_tsvector('simple', translate(lower(problem),
                        'áàạấậắảăâđéêếệíìịóòọôốộơớờởúùủũưứừửữýỳ', 'aaaaaaaaadeeeeiiiooooooooooouuuuuuuuuyy')), 'B'), now(), now()
            from preventionmodels.model
            """;

    private static final String PLACE = """
            insert into catalogue.place (id, model_id, province_id, commune_id, started_on, known_until, stopped_on)
            select id, model_id, province_id, commune_id, started_on, coalesce(last_sign_on, started_on), ended_on
            from preventionmodels.point
            """;

    private static final String TALLY = """
            select preventionmodels.recount_commune(province_id, commune_id)
            from (select distinct province_id, commune_id from preventionmodels.point order by 1, 2) place
            """;

    private final Installation installation;

    ModelPopulation(Installation installation) {
        this.installation = installation;
        for (var table : List.of("model", "step", "point", "point_group", "alive_check", "commune_tally"))
            run("alter table preventionmodels." + table + " no force row level security");
        var communes =
                installation.communes().stream().map(card -> card.id().value()).toArray(Integer[]::new);
        int province = installation.province().value();
        run(MODEL, province);
        run(STEP);
        run(POINT, province, communes, communes.length);
        run(GROUP);
        run("update preventionmodels.point set groups = 1 where ended_on is null");
        run(CHECK);
        installation.owner().sql(TALLY).query().listOfRows();
        run(ENTRY);
        run(PLACE);
        run("vacuum (analyze) catalogue.entry");
        run("vacuum (analyze) catalogue.place");
        run("vacuum (analyze) preventionmodels.model");
        run("vacuum (analyze) preventionmodels.step");
        run("vacuum (analyze) preventionmodels.point");
        run("vacuum (analyze) preventionmodels.point_group");
        run("vacuum (analyze) preventionmodels.commune_tally");
    }

    /** The model with most points. */
    UUID largest() {
        return installation
                .owner()
                .sql("select model_id from preventionmodels.point group by model_id order by count(*) desc limit 1")
                .query(UUID.class)
                .single();
    }

    private void run(String statement, Object... parameters) {
        installation.owner().sql(statement).params(parameters).update();
    }
}
