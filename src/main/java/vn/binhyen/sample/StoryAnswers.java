package vn.binhyen.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.binhyen.calendars.OfficeClock;
import vn.binhyen.database.Scope;
import vn.binhyen.database.Scopes;
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

    /** First the organisations answer, then the desks of the communes judge, and the office some of the rest. */
    void tell(DirectiveId directive, Sides sides) {
        each(directive, sides.organisations(), this::answer);
        each(directive, sides.desks(), this::judge);
        each(directive, sides.office(), this::judgeAtTheOffice);
    }

    private void each(DirectiveId directive, Scope side, Consumer<ObligationRow> act) {
        var filter = new ObligationFilter(directive.id(), null, null, null, null, null, null);
        Scopes.run(side, () -> {
            var place = Place.first();
            while (true) {
                var page = coverage.page(filter, place, AT_ONCE);
                transaction.executeWithoutResult(status -> page.rows().forEach(act));
                if (page.next() == null) return;
                place = Place.after(page.next());
            }
        });
    }

    /** The same answer of the same organisation in every installation, spread like chance. */
    private static int chance(ObligationRow row) {
        return Math.floorMod(row.organisationId().hashCode() * 31 + row.title().length(), 100);
    }

    private void answer(ObligationRow row) {
        var id = new ObligationId(row.id());
        int chance = chance(row);
        if (chance >= 82) return;
        on(36 - chance % 9, () -> answers.acknowledge(id, UUID.randomUUID(), row.edition()));
        if (chance >= 64) return;
        if (chance >= 58) {
            on(20, () -> answers.progress(id, UUID.randomUUID(), "Đã phân công, đang thực hiện."));
            return;
        }
        on(25 - chance % 12, () -> answers.deliver(id, UUID.randomUUID(), result(row, chance)));
    }

    private void judge(ObligationRow row) {
        var id = new ObligationId(row.id());
        int chance = chance(row);
        if (chance < 36) on(10 - chance % 5, () -> answers.accept(id, UUID.randomUUID(), row.version(), null));
        if (chance >= 44 && chance < 48) {
            var missing = "Chưa nêu người chịu trách nhiệm, đề nghị bổ sung.";
            on(8, () -> answers.giveBack(id, UUID.randomUUID(), row.version(), missing));
        }
    }

    private void judgeAtTheOffice(ObligationRow row) {
        int chance = chance(row);
        if (chance < 36 || chance >= 44) return;
        var id = new ObligationId(row.id());
        on(10 - chance % 5, () -> answers.accept(id, UUID.randomUUID(), row.version(), null));
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
