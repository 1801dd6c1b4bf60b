package vn.binhyen.preventionmodels;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.database.Mappers;

/** What belongs to a point: its groups and its equipment, kept by plain statements. */
@Component
@Transactional
class Holdings {

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same group a second time is the same form posted twice. */
    void form(PointId point, GroupForm group) {
        jdbc.sql("""
                        insert into preventionmodels.point_group (id, point_id, name, members, formed_on)
                        values (:id, :point, :name, :members, :formedOn) on conflict (id) do nothing
                        """)
                .param("id", group.group())
                .param("point", point.value())
                .param("name", group.name())
                .param("members", group.members())
                .param("formedOn", group.formedOn())
                .update();
        recount(point);
    }

    void dissolve(PointId point, UUID group, LocalDate day) {
        int dissolved = jdbc.sql("""
                        update preventionmodels.point_group set dissolved_on = greatest(formed_on, :day)
                        where id = :group and point_id = :point and dissolved_on is null
                        """)
                .param("group", group)
                .param("point", point.value())
                .param("day", day)
                .update();
        if (dissolved == 0) throw new AlreadyEnded();
        recount(point);
    }

    /** Lists and counts over all points read the number from the point. */
    private void recount(PointId point) {
        jdbc.sql("""
                        update preventionmodels.point set groups = (
                            select count(*) from preventionmodels.point_group
                            where point_id = :point and dissolved_on is null)
                        where id = :point
                        """).param("point", point.value()).update();
    }

    List<Group> groups(PointId point) {
        return jdbc.sql("""
                        select id, name, members, formed_on, dissolved_on from preventionmodels.point_group
                        where point_id = :point order by dissolved_on is not null, name, id
                        """)
                .param("point", point.value())
                .query(Mappers.of(Group.class))
                .list();
    }

    /** What is counted takes the place of what was counted before. */
    void equip(PointId point, List<Stock> stocks, LocalDate day) {
        jdbc.sql("delete from preventionmodels.equipment where point_id = :point")
                .param("point", point.value())
                .update();
        for (var stock : stocks) if (stock.total() > 0) insert(point, stock, day);
    }

    List<Stock> equipment(PointId point) {
        return jdbc.sql("""
                        select kind, total, working from preventionmodels.equipment where point_id = :point order by kind
                        """)
                .param("point", point.value())
                .query(Mappers.of(Stock.class))
                .list();
    }

    private void insert(PointId point, Stock stock, LocalDate day) {
        jdbc.sql("insert into preventionmodels.equipment values (:point, :kind, :total, :working, :day)")
                .param("point", point.value())
                .param("kind", stock.kind().name())
                .param("total", stock.total())
                .param("working", stock.working())
                .param("day", day)
                .update();
    }
}
