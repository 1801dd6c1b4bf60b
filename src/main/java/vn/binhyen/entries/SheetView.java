package vn.binhyen.entries;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Shows a sheet to whoever may read it: to its body as it is typed, to others as it was submitted. */
@Component
class SheetView {

    private final Bodies bodies;
    private final SheetRecords sheets;
    private final Locks locks;
    private final Rows rows;
    private final Checking checking;

    SheetView(Bodies bodies, SheetRecords sheets, Locks locks, Rows rows, Checking checking) {
        this.bodies = bodies;
        this.sheets = sheets;
        this.locks = locks;
        this.rows = rows;
        this.checking = checking;
    }

    SheetText of(SheetId id) {
        bodies.requireReader();
        var sheet = sheets.get(id);
        var body = sheet.body();
        var hand = bodies.findHand(body).orElse(null);
        var shown = rows.of(sheet, hand);
        return new SheetText(
                id,
                body,
                sheet.period(),
                sheet.state(),
                sheet.steps(),
                locks.of(sheet),
                shown,
                checking.findings(sheet, shown),
                sheets.steps(id),
                hand,
                hand == null ? Instant.EPOCH : rows.savedAt(id, hand),
                bodies.confirms(body),
                bodies.opens(body));
    }
}
