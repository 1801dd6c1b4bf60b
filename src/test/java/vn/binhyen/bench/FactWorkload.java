package vn.binhyen.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.binhyen.areas.AreaCard;

/**
 * What 60 organisations in each commune of Hà Nội tell of 20 measures in 24 months: 3,628,800 facts. The communes are taken
 * to have been there all the time.
 */
final class FactWorkload {

    static final List<String> MEASURES = List.of(
            "B09", "B10", "B11", "B12a", "B12b", "B12c", "B13", "B14", "B15", "D33", "B17a", "B17b", "B18a", "B18b",
            "C24", "D35a", "D35b", "D37a", "D37b", "A07");

    static final int ORGANISATIONS = 60;
    static final int MONTHS = 24;

    private final Installation installation;
    private final List<AreaCard> communes;
    private final YearMonth last;

    FactWorkload(Installation installation) {
        this.installation = installation;
        for (var table : List.of("recording", "fact", "rollup"))
            installation
                    .owner()
                    .sql("alter table ledger." + table + " no force row level security")
                    .update();
        // No code was another's before
        installation.owner().sql("delete from areas.successor").update();
        installation
                .owner()
                .sql("delete from areas.area where level = 'COMMUNE' and valid_until is not null")
                .update();
        installation
                .owner()
                .sql("update areas.area set valid_from = '2020-01-01' where level = 'COMMUNE'")
                .update();
        this.communes = installation.communes();
        this.last = YearMonth.from(installation.today()).minusMonths(1);
        register();
        installation.owner().sql("vacuum analyze organisations.public_card").update();
    }

    int rows() {
        return communes.size() * ORGANISATIONS * MONTHS * MEASURES.size();
    }

    List<YearMonth> months() {
        var months = new ArrayList<YearMonth>();
        for (int ago = MONTHS - 1; ago >= 0; ago--) months.add(last.minusMonths(ago));
        return months;
    }

    /** Writes all facts as the file that a province might send, commune by commune. */
    Path file(int seed) throws IOException {
        var file = Files.createTempFile("facts", ".csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write("measure,day,commune,organisation,amount\n");
            for (int i = 0; i < communes.size(); i++)
                for (int j = 0; j < ORGANISATIONS; j++)
                    write(out, communes.get(i).code(), organisation(i, j), seed + i + j);
        }
        return file;
    }

    private void write(BufferedWriter out, String commune, UUID organisation, int seed) throws IOException {
        for (var month : months()) {
            var day = day(month).toString();
            for (int m = 0; m < MEASURES.size(); m++) {
                out.write(MEASURES.get(m) + ',' + day + ',' + commune + ',' + organisation + ',');
                out.write(Integer.toString((seed * 31 + m * 7 + month.getMonthValue()) % 40));
                out.write('\n');
            }
        }
    }

    /** Enters as many times the facts and their sums as the owner, set-wise: what is read from them is measured. */
    void fill(int times) {
        for (int time = 0; time < times; time++) fill(UUID.randomUUID());
        installation.owner().sql("vacuum analyze ledger.fact").update();
        installation.owner().sql("vacuum analyze ledger.rollup").update();
    }

    private void fill(UUID source) {
        var days = months().stream().map(month -> day(month).toString()).toArray(String[]::new);
        long recording = installation
                .owner()
                .sql("""
                        insert into ledger.recording (province_id, source_kind, source_id, recorded_at, recorded_by)
                        values (?, 'bench.fill', ?, now(), 'bench') returning id
                        """)
                .params(installation.province().value(), source)
                .query(Long.class)
                .single();
        installation
                .owner()
                .sql("""
                        insert into ledger.fact (province_id, recording_id, recorded_at, number, measure_id, day, area_id,
                            organisation_id, share, level, amount)
                        select a.province_id, ?, now(), row_number() over (), m.id, d.day, a.id,
                            md5(? || a.id || ':' || o)::uuid, false, false, (a.id * 31 + o * 7 + m.id) % 40
                        from areas.area a, generate_series(1, 60) o, unnest(cast(? as date[])) as d (day), ledger.measure m
                        where a.province_id = ? and a.valid_until is null and m.code = any (?)
                        """)
                .params(
                        recording,
                        source.toString(),
                        days,
                        installation.province().value(),
                        MEASURES.toArray(String[]::new))
                .update();
        installation.owner().sql("""
                        insert into ledger.rollup as r (province_id, measure_id, atom, area_id, facts, amount)
                        select province_id, measure_id, date_trunc('month', day), area_id, count(*), sum(amount)
                        from ledger.fact where recording_id = ? group by 1, 2, 3, 4
                        on conflict (province_id, measure_id, atom, area_id)
                            do update set facts = r.facts + excluded.facts, amount = r.amount + excluded.amount
                        """).param(recording).update();
    }

    private static LocalDate day(YearMonth month) {
        return month.atDay(5);
    }

    private void register() {
        var ids = new ArrayList<UUID>();
        var areas = new ArrayList<Integer>();
        for (int i = 0; i < communes.size(); i++)
            for (int j = 0; j < ORGANISATIONS; j++) {
                ids.add(organisation(i, j));
                areas.add(communes.get(i).id().value());
            }
        installation
                .owner()
                .sql("""
                        insert into organisations.public_card (id, name, folded_name, kind, in_scope, province_id, commune_id,
                            sample, invented)
                        select id, 'Trường', 'truong', 'SCHOOL', 'YES', ?, area, false, true
                        from unnest(?, ?) as t (id, area)
                        """)
                .params(installation.province().value(), ids.toArray(UUID[]::new), areas.toArray(Integer[]::new))
                .update();
    }

    private static UUID organisation(int commune, int number) {
        return UUID.nameUUIDFromBytes(
                ("bench " + commune + " " + number).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
