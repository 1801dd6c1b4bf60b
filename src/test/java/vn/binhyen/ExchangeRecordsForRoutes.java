package vn.binhyen;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets an office trust an installation, be sent a file, and have received a report. */
@Component
class ExchangeRecordsForRoutes {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ExchangeRecordsForRoutes(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void make(Map<String, Map<String, String>> records, String where, int province) {
        var installation = UUID.randomUUID();
        var file = UUID.randomUUID();
        var report = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into exchange.installation (id, province_id, name, tells_of, public_key, key_id, trusted_from,
                                added_at, added_by)
                            values (:id, :province, 'Nơi khác', '31', :key, :key, '2020-01-01', now(), 'test')
                            """)
                    .param("id", installation)
                    .param("province", province)
                    .param("key", (UUID.randomUUID() + "" + UUID.randomUUID()).substring(0, 43))
                    .update();
            jdbc.sql("insert into exchange.sent_file values (:id, :province, 'x.json', '{}'::bytea, now(), 'test')")
                    .param("id", file)
                    .param("province", province)
                    .update();
            jdbc.sql("""
                            insert into exchange.received_report (id, province_id, installation_id, definition, name_vi, name_en,
                                period, first_day, last_day, level, place_code, place_name, place_words, in_code, in_name, edition,
                                approved_at, seal, received_at, received_by)
                            values (:id, :province, :installation, 'thu', 'Thử', 'Trial', 'calendar_year:2020:year:1', '2020-01-01',
                                '2020-12-31', 'PROVINCE', '31', 'Thành phố Hải Phòng', 'hai phong 31', '31', 'Thành phố Hải Phòng',
                                (extract(epoch from clock_timestamp()) * 10)::bigint % 900000 + 1, now(), repeat('0', 64), now(),
                                'test')
                            """)
                    .param("id", report)
                    .param("province", province)
                    .param("installation", installation)
                    .update();
        });
        records.put("installation " + where, Map.of("id", installation.toString()));
        records.put("sentfile " + where, Map.of("id", file.toString()));
        records.put("receivedreport " + where, Map.of("id", report.toString()));
    }
}
