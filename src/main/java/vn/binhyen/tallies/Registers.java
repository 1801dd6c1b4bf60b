package vn.binhyen.tallies;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.binhyen.ledger.Fact;

/** Reads what registers publish, and which levels the ledger knows. */
@Repository
class Registers {

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends no reorganisation is carried out or undone; a tally would tell of a unit that is just being taken back. */
    void holdTheMap() {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtext('reorganisations'))")
                .query()
                .singleRow();
    }

    /** The provinces of which a register says something. */
    List<Integer> provinces() {
        var each = Arrays.stream(Register.values())
                .flatMap(Register::views)
                .map("select province_id from %s"::formatted)
                .collect(joining(" union "));
        return jdbc.sql(each + " order by 1")
                .query((row, number) -> row.getInt("province_id"))
                .list();
    }

    /** What happened until today. */
    List<Fact> happened(Register register, int province, LocalDate today) {
        return jdbc.sql("select measure, area_id, day, amount from %s where province_id = :province and day <= :today"
                        .formatted(register.counted()))
                .param("province", province)
                .param("today", today)
                .query((row, number) -> new Fact(
                        row.getString("measure"),
                        row.getObject("day", LocalDate.class),
                        row.getInt("area_id"),
                        null,
                        false,
                        row.getBigDecimal("amount")))
                .list();
    }

    /** A stock of one area, as its register says. */
    record Standing(String measure, int area, BigDecimal amount) {}

    List<Standing> standing(Register register, int province) {
        return jdbc.sql("select measure, area_id, amount from %s where province_id = :province"
                        .formatted(register.standing()))
                .param("province", province)
                .query((row, number) ->
                        new Standing(row.getString("measure"), row.getInt("area_id"), row.getBigDecimal("amount")))
                .list();
    }
}
