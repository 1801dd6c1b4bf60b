package vn.binhyen.journeys;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;

/** One obligation of the sample's invented organisations, and who answers and who judges it. */
record SampleWork(long id, String organisation, String desk) {

    /** The first in that state; whoever asks changes it, so each test asks for a state of its own. */
    static SampleWork in(String status, JdbcClient jdbc, TransactionTemplate transaction) {
        var sql = """
                select o.id, 'donvi-' || substring(o.organisation_name from 'số ([0-9]{3})') as organisation,
                    'congan-' || a.code as desk
                from directives.obligation o join areas.area_card a on a.id = o.commune_id
                where o.status = :status and o.organisation_name like '%giả định số%'
                order by o.due, o.organisation_id limit 1
                """;
        return Scopes.call(
                Scope.system("test"),
                () -> transaction.execute(ignored -> jdbc.sql(sql)
                        .param("status", status)
                        .query(SampleWork.class)
                        .single()));
    }

    String path() {
        return "/obligations/" + id;
    }
}
