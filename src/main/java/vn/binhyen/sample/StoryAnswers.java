package vn.binhyen.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.directives.Answers;
import vn.binhyen.directives.Coverage;
import vn.binhyen.directives.DirectiveId;
import vn.binhyen.directives.ObligationFilter;
import vn.binhyen.directives.ObligationId;
import vn.binhyen.directives.ObligationRow;
import vn.binhyen.directives.Place;
import vn.binhyen.directives.Result;

/** How the invented organisations have answered: most have read the plan, half have done it, some are late. */
@Component
class StoryAnswers {

    private static final int AT_ONCE = 250;

    private final Coverage coverage;
    private final Answers answers;
    private final TransactionTemplate transaction;

    StoryAnswers(Coverage coverage, Answers answers, TransactionTemplate transaction) {
        this.coverage = coverage;
        this.answers = answers;
        this.transaction = transaction;
    }

    void tell(DirectiveId directive) {
        var filter = new ObligationFilter(directive.id(), null, null, null, null, null, null);
        var place = Place.first();
        while (true) {
            var page = coverage.page(filter, place, AT_ONCE);
            transaction.executeWithoutResult(status -> page.rows().forEach(this::answer));
            if (page.next() == null) return;
            place = Place.after(page.next());
        }
    }

    /** The same answer to the same organisation in every installation, spread like chance. */
    private void answer(ObligationRow row) {
        var id = new ObligationId(row.id());
        int chance =
                Math.floorMod(row.organisationId().hashCode() * 31 + row.title().length(), 100);
        if (chance >= 82) return;
        on(36 - chance % 9, () -> answers.acknowledge(id, UUID.randomUUID(), row.edition()));
        if (chance >= 64) return;
        if (chance >= 58) {
            on(20, () -> answers.progress(id, UUID.randomUUID(), "Đã phân công, đang thực hiện."));
            return;
        }
        on(25 - chance % 12, () -> answers.deliver(id, UUID.randomUUID(), result(row, chance)));
        judge(id, chance);
    }

    private void judge(ObligationId id, int chance) {
        if (chance < 44) on(10 - chance % 5, () -> answers.accept(id, UUID.randomUUID(), 3, null));
        else if (chance < 48)
            on(
                    8,
                    () -> answers.giveBack(
                            id, UUID.randomUUID(), 3, "Chưa nêu người chịu trách nhiệm, đề nghị bổ sung."));
    }

    private static Result result(ObligationRow row, int chance) {
        var note = "Đã thực hiện (dữ liệu mẫu).";
        return row.title().startsWith("Tổ chức")
                ? new Result(BigDecimal.valueOf(120L + chance * 7), null, List.of(), note)
                : Result.ticked(note);
    }

    private static void on(int daysAgo, Runnable act) {
        OfficeClock.ago(Duration.ofDays(daysAgo), act);
    }
}
