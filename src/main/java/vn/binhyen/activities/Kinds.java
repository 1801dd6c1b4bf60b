package vn.binhyen.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.activities.Kind.Feed;

/**
 * The kinds of sessions, in the order in which they are offered. Everybody may read them. They change with migrations
 * alone, before the application starts, so that they are read once.
 */
@Service
@Transactional(readOnly = true)
public class Kinds {

    private final JdbcClient jdbc;
    private volatile List<Kind> known = List.of();

    Kinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Kind> all() {
        if (known.isEmpty()) known = read();
        return known;
    }

    private List<Kind> read() {
        var feeds = jdbc.sql("select kind, measure, effective_from, field from activities.feed order by measure")
                .query((row, number) -> Map.entry(row.getString("kind"), feed(row)))
                .list();
        return jdbc.sql("select * from activities.kind order by position, code")
                .query((row, number) -> kind(row, feeds))
                .list();
    }

    public List<Kind> offered(LocalDate day) {
        return all().stream().filter(kind -> kind.isOffered(day)).toList();
    }

    public Optional<Kind> find(String code) {
        return all().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    Kind get(String code) {
        return find(code).orElseThrow();
    }

    private static Kind kind(ResultSet row, List<Map.Entry<String, Feed>> feeds) throws SQLException {
        var code = row.getString("code");
        return new Kind(
                code,
                row.getString("name_vi"),
                row.getString("name_en"),
                inputs(row, "asks"),
                inputs(row, "folds"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("effective_until", LocalDate.class),
                feeds.stream()
                        .filter(feed -> feed.getKey().equals(code))
                        .map(Map.Entry::getValue)
                        .toList());
    }

    private static Feed feed(ResultSet row) throws SQLException {
        var field = row.getString("field");
        return new Feed(
                row.getString("measure"),
                row.getObject("effective_from", LocalDate.class),
                field == null ? null : Field.valueOf(field));
    }

    private static List<Input> inputs(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(Input::valueOf)
                .toList();
    }
}
