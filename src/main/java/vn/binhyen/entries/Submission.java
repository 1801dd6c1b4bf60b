package vn.binhyen.entries;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.binhyen.database.Scopes;
import vn.binhyen.ledger.Fact;
import vn.binhyen.ledger.Ledger;
import vn.binhyen.ledger.SourceRecord;

/** Submits a sheet: looks at it, keeps what it says, and tells the ledger. */
@Component
class Submission {

    private final SheetRecords sheets;
    private final Rows rows;
    private final Checking checking;
    private final Ledger ledger;
    private final Clock clock;

    Submission(SheetRecords sheets, Rows rows, Checking checking, Ledger ledger, Clock clock) {
        this.sheets = sheets;
        this.rows = rows;
        this.checking = checking;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Answers the sheet as it stands then. */
    Sheet submit(Sheet sheet, Hand hand, int seen, @Nullable String words) {
        var actor = Scopes.current().actor();
        var submitted = sheet.submit(actor, seen);
        var typed = rows.of(sheet, hand);
        if (hand == Hand.OFFICE && words == null) throw new HasFindings(List.of(Finding.hard("", "reason")));
        var findings =
                checking.findings(sheet, typed).stream().filter(Finding::blocks).toList();
        if (!findings.isEmpty()) throw new HasFindings(findings);
        sheets.add(submitted, new Step(submitted.steps(), Act.SUBMIT, clock.instant(), actor, words));
        sheets.add(
                submitted,
                typed.stream()
                        .filter(row -> row.asked() && !row.isMissing())
                        .map(row -> row.field().line())
                        .toList());
        tell(sheet, typed);
        return submitted;
    }

    private void tell(Sheet sheet, List<Row> typed) {
        var body = sheet.body();
        var day = rows.day(sheet.period());
        var facts = typed.stream()
                .filter(Row::asked)
                .flatMap(row -> java.util.stream.Stream.ofNullable(row.meant())
                        .map(amount -> new Fact(
                                row.code(),
                                day,
                                body.area(),
                                body.organisationId(),
                                false,
                                row.measure().isToldInLevels(),
                                amount)))
                .toList();
        ledger.state(
                new SourceRecord(SheetSource.KIND, sheet.id().value(), body.provinceId(), body.organisationId()),
                facts);
    }
}
