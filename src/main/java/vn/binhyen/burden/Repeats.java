package vn.binhyen.burden;

import static vn.binhyen.accounts.Permission.READ_DIRECTIVES;
import static vn.binhyen.accounts.Permission.READ_FIGURES;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.calendars.Period;
import vn.binhyen.database.Mappers;
import vn.binhyen.directives.Likeness;
import vn.binhyen.entries.AskedSheet;
import vn.binhyen.entries.Asking;
import vn.binhyen.ledger.Keeper;
import vn.binhyen.ledger.Measure;

/** Finds what the same bodies are asked twice: by two sheets, or by a sheet and by a task that wants a number. */
@Service
@Transactional(readOnly = true)
public class Repeats {

    private static final String TASKS = """
            select distinct a.task_id, a.directive_id, coalesce(a.symbol, a.summary) as document, a.title
            from directives.asked a
            where a.completion = 'NUMBER' and a.status <> 'WITHDRAWN'
                and extract(year from a.issued_at at time zone 'Asia/Ho_Chi_Minh') = :year
            order by 3, 4, 1
            """;

    private final Access access;
    private final Asking asking;
    private final JdbcClient jdbc;

    Repeats(Access access, Asking asking, JdbcClient jdbc) {
        this.access = access;
        this.asking = asking;
        this.jdbc = jdbc;
    }

    private record NumberTask(UUID taskId, UUID directiveId, String document, String title) {}

    /**
     * One measure that is asked twice.
     *
     * @param period in which a sheet asks it
     * @param otherPeriod in which another sheet asks the same days again; null: it is a task that does
     */
    public record Repeat(
            String code,
            String name,
            Keeper level,
            String period,
            @Nullable String otherPeriod,
            @Nullable UUID directiveId,
            @Nullable String document,
            @Nullable String task) {

        public boolean isByATask() {
            return directiveId != null;
        }
    }

    /** What was or will be asked twice in a year. */
    public List<Repeat> in(int year, Locale language) {
        access.require(READ_DIRECTIVES);
        access.require(READ_FIGURES);
        var sheets = asking.in(year);
        var found = new ArrayList<>(bySheets(sheets, language));
        found.addAll(byTasks(year, sheets, language));
        return found;
    }

    static List<Repeat> bySheets(List<AskedSheet> sheets, Locale language) {
        var found = new ArrayList<Repeat>();
        for (int i = 0; i < sheets.size(); i++)
            for (int j = i + 1; j < sheets.size(); j++) {
                var one = sheets.get(i);
                var other = sheets.get(j);
                if (one.level() == other.level() && overlap(one.period(), other.period()))
                    one.fields().stream()
                            .filter(measure -> other.fields().stream()
                                    .anyMatch(again -> again.code().equals(measure.code())))
                            .map(measure -> twice(measure, one, other, language))
                            .forEach(found::add);
            }
        return found;
    }

    /** Sheets of organisations alone: tasks ask nobody else. */
    private List<Repeat> byTasks(int year, List<AskedSheet> sheets, Locale language) {
        var asked = new LinkedHashMap<Measure, AskedSheet>();
        for (var sheet : sheets)
            if (sheet.level() == Keeper.ORGANISATION)
                for (var measure : sheet.fields()) asked.putIfAbsent(measure, sheet);
        var tasks = jdbc.sql(TASKS)
                .param("year", year)
                .query(Mappers.of(NumberTask.class))
                .list();
        var found = new ArrayList<Repeat>();
        for (var task : tasks)
            asked.forEach((measure, sheet) -> {
                if (Likeness.areAlike(task.title(), measure.vietnamese().name()))
                    found.add(twice(measure, sheet, task, language));
            });
        return found;
    }

    private static boolean overlap(Period one, Period other) {
        return !one.firstDay().isAfter(other.lastDay()) && !other.firstDay().isAfter(one.lastDay());
    }

    private static Repeat twice(Measure measure, AskedSheet one, AskedSheet other, Locale language) {
        return new Repeat(
                measure.code(),
                measure.in(language).name(),
                one.level(),
                one.period().code(),
                other.period().code(),
                null,
                null,
                null);
    }

    private static Repeat twice(Measure measure, AskedSheet sheet, NumberTask task, Locale language) {
        return new Repeat(
                measure.code(),
                measure.in(language).name(),
                sheet.level(),
                sheet.period().code(),
                null,
                task.directiveId(),
                task.document(),
                task.title());
    }
}
