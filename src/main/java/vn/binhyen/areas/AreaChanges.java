package vn.binhyen.areas;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which communes were merged, split or renamed between two days, whatever became of them later. */
@Service
@Transactional(readOnly = true)
public class AreaChanges {

    private static final String BETWEEN = """
            select s.day, max(s.basis) as basis, bool_and(s.part = 'FULL') as whole,
                array_agg(distinct earlier.name) as earlier, array_agg(distinct later.name) as later
            from areas.successor s
                join areas.area earlier on earlier.id = s.from_area
                join areas.area later on later.id = s.to_area
            where s.day between :from and :until and later.level = 'COMMUNE'
                and :area in (earlier.id, later.id, earlier.province_id, later.province_id)
            group by s.day, s.to_area
            order by s.day, s.to_area
            """;

    private final JdbcClient jdbc;

    AreaChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The changes in a province, or those that a commune came from or went into; both days included. */
    public List<AreaChange> between(AreaId area, LocalDate from, LocalDate until) {
        return jdbc.sql(BETWEEN)
                .param("area", area.value())
                .param("from", from)
                .param("until", until)
                .query(AreaChange::read)
                .list();
    }
}
