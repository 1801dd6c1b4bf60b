package vn.binhyen.directives;

import static vn.binhyen.accounts.Permission.ISSUE_DIRECTIVES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.binhyen.accounts.Access;
import vn.binhyen.calendars.EachPeriod;

/** Finds, before a directive is issued, what others already ask the same organisations. */
@Service
@Transactional(readOnly = true)
public class Overlaps {

    /** Recurring tasks go on after the day of their first round. */
    private static final String STILL_ASKED = """
            select distinct d.id, d.issued_at from directives.directive d join directives.task t on t.directive = d.id
            where d.status = 'ISSUED' and d.id <> :directive and d.province_id = :province
                and (t.due >= :today or t.deadline like 'each:%')
            order by d.issued_at desc
            """;

    private final Access access;
    private final DirectiveRecords records;
    private final Addressees addressees;
    private final JdbcClient jdbc;

    Overlaps(Access access, DirectiveRecords records, Addressees addressees, JdbcClient jdbc) {
        this.access = access;
        this.records = records;
        this.addressees = addressees;
        this.jdbc = jdbc;
    }

    /** What is asked already, the newest first for each task. */
    public List<Overlap> of(DirectiveId draft) {
        access.require(ISSUE_DIRECTIVES);
        var text = records.get(draft).text();
        var others = others(text);
        var found = new ArrayList<Overlap>();
        for (var task : text.tasks())
            for (var other : others)
                for (var asked : other.tasks())
                    if (isSameTime(task, asked) && Likeness.areAlike(task.terms(), asked.terms()))
                        add(found, text, new Overlap(task, other, asked, 0));
        return List.copyOf(found);
    }

    private void add(List<Overlap> found, DirectiveText text, Overlap candidate) {
        var selector = candidate.task().terms().selector();
        long common = addressees.alsoAsked(
                text.provinceId(), selector, candidate.otherTask().id());
        if (common > 0) found.add(new Overlap(candidate.task(), candidate.other(), candidate.otherTask(), common));
    }

    private List<DirectiveText> others(DirectiveText text) {
        List<UUID> ids = jdbc.sql(STILL_ASKED)
                .param("directive", text.id().id())
                .param("province", text.provinceId())
                .param("today", addressees.today())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
        return records.findAllById(ids).stream().map(Directive::text).toList();
    }

    /** Both are asked already or from today on: they overlap unless the other is over. */
    private boolean isSameTime(TaskText task, TaskText asked) {
        if (task.terms().aim().gathers() || asked.terms().aim().gathers()) return false;
        return !lastDay(asked).isBefore(addressees.today());
    }

    private static LocalDate lastDay(TaskText task) {
        if (task.terms().deadline() instanceof EachPeriod each) return each.until();
        return task.due() == null ? LocalDate.MIN : task.due();
    }
}
